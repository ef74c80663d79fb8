import type {Summary} from '../../src/index.js';

/** The story in four points, each with the sentence of the article that it rests on. */
export const summary: Summary = {
  title: 'TL;DR',
  subtitle: 'The 30-second version',
  points: [
    {
      text: '⏳ **R2 is late.** DeepSeek’s next model had been planned for May. A release within weeks, of which Chinese media speak, is not certain.',
      quote:
        'R2 had been planned for May, and while Chinese media speak of a release within weeks, that is not certain',
    },
    {
      text: '🔌 **Training on Ascend failed.** Three people familiar with the matter say that not one training run was completed.',
      quote:
        'According to three people familiar with the matter, not one training run was completed',
    },
    {
      text: '⚖️ **The work is split.** Nvidia’s H20 is to train the model, and Huawei’s Ascend is to run it.',
      quote: 'Nvidia’s H20 is to train the model, and Huawei’s Ascend is to run it',
    },
    {
      text: '🏢 **DeepSeek is not alone.** ByteDance, Baidu and Alibaba are in the same position.',
      quote: 'ByteDance, Baidu and Alibaba are in the same position',
    },
  ],
};

/** The same points without their quotes, for pages that have no article around them. */
export const withoutQuotes: Summary = {
  ...summary,
  points: summary.points.map(({text}) => ({text})),
};

/** Points of which the article bears out only the second. */
export const doubtfulSummary: Summary = {
  title: 'TL;DR',
  points: [
    {text: '❌ **This quote is not in the article.**', quote: 'The launch went exactly as planned'},
    {
      text: '✅ **This one is.** ByteDance, Baidu and Alibaba are in the same position.',
      quote: 'ByteDance, Baidu and Alibaba are in the same position',
    },
  ],
};

/** Why the story matters, in two points. */
export const why: Summary = {
  title: 'Why it matters',
  points: [
    {
      text: '**Half a replacement.** Ascend is reported to do better at running models than at training them. For the harder half of the work, DeepSeek turns to Nvidia.',
    },
    {
      text: '**Politics picks the parts.** Officials urged domestic chips, U.S. rules shaped the Nvidia chip on offer, and Nvidia agreed to share revenue for access.',
    },
  ],
};

/** Points without an emoji, which get a dash in its place. */
export const plainSummary: Summary = {
  ...summary,
  points: summary.points.map(({text}) => ({text: text.replace(/^\S+ (?=\*\*)/, '')})),
};

/** Long words, a long address and a very long point. */
export const longSummary: Summary = {
  title:
    'Everything that the chip-comparison-table-column-header-abbreviation committee did not shorten',
  subtitle: 'Rather more than a short version, to see where the lines break',
  points: [
    {
      text: '🇩🇪 **Hochleistungsrechenbeschleunigerausfuhrgenehmigungsverordnung** is one word. So is https://example.com/a/very/long/address/that/nobody/would/print/in/a/newspaper/but/that/somebody/pastes/into/a/summary/sooner/or/later.',
    },
    {
      text: '🧑🏽‍🔬 **An emoji of several signs hangs in the margin as one.** Training a large model needs thousands of processors working in step, and the faults named for Ascend are of the kind that this brings out: a lack of stability, slower links between the chips and weaker software tools. Inference asks for less, and there Ascend has reportedly done better.',
    },
    {
      text: '3️⃣ **A keycap, and three sentences.** Which version of Ascend DeepSeek used has not been disclosed. Huawei’s engineers worked on site. Labelling the data took longer than planned, too.',
    },
  ],
};

/** The same summary in Arabic, written from right to left. */
export const arabicSummary: Summary = {
  title: 'الخلاصة',
  subtitle: 'في ثلاثين ثانية',
  points: [
    {text: '⏳ **تأخّر R2.** كان إطلاق النموذج الجديد من DeepSeek مقرّرًا في مايو.'},
    {
      text: '🔌 **فشل التدريب على Ascend.** لم تكتمل أي عملية تدريب، بحسب ثلاثة أشخاص مطّلعين على الأمر.',
    },
    {
      text: '⚖️ **تقاسم العمل.** ستُستخدم شريحة H20 من Nvidia للتدريب، وشريحة Ascend من Huawei لتشغيل النموذج.',
    },
    {text: '🏢 **ليست DeepSeek وحدها.** فشركات ByteDance وBaidu وAlibaba في الوضع نفسه.'},
  ],
};

/** Emoji of every kind, each one sign to the reader. */
export const emojiSummary: Summary = {
  title: 'TL;DR',
  subtitle: 'Every kind of emoji hangs as one sign',
  points: [
    {text: '👩🏾‍🔬 **Several signs and a skin tone** make a scientist.'},
    {text: '👨‍👩‍👧‍👦 **A family** is joined from four people.'},
    {text: '🇨🇳 **A flag** is two letters.'},
    {text: '🏴󠁧󠁢󠁳󠁣󠁴󠁿 **The flag of a part of a country** is seven.'},
    {text: '🏳️‍🌈 **A flag that is joined** of two signs.'},
    {text: '☝🏿 **A hand with a skin tone** that is text by itself.'},
    {text: '1️⃣ **A keycap** is a digit and two marks.'},
  ],
};

/** The summary in Chinese. */
export const chineseSummary: Summary = {
  title: '要点',
  subtitle: '30秒速读',
  points: [
    {text: '⏳ **R2推迟发布。** DeepSeek的新模型原定于5月推出。'},
    {text: '🔌 **昇腾训练失败。** 三位知情人士称，没有一次训练完成。'},
    {text: '⚖️ **分工合作。** 英伟达的H20负责训练，华为的昇腾负责运行。'},
  ],
};

/** The summary in Japanese. */
export const japaneseSummary: Summary = {
  title: '要点',
  subtitle: '30秒でわかる',
  points: [
    {text: '⏳ **R2は遅れている。** DeepSeekの次のモデルは5月に予定されていた。'},
    {text: '🔌 **Ascendでの学習は失敗した。** 関係者3人によると、一度も完了しなかった。'},
    {text: '⚖️ **作業は分担される。** 学習はNvidiaのH20、実行はHuaweiのAscendが担う。'},
  ],
};

/** The summary in Thai. */
export const thaiSummary: Summary = {
  title: 'สรุป',
  subtitle: 'อ่านจบใน 30 วินาที',
  points: [
    {text: '⏳ **R2 ล่าช้า** โมเดลใหม่ของ DeepSeek เดิมมีกำหนดในเดือนพฤษภาคม'},
    {text: '🔌 **การฝึกบน Ascend ล้มเหลว** ผู้รู้เรื่องสามคนกล่าวว่าไม่มีครั้งใดสำเร็จ'},
    {text: '⚖️ **แบ่งงานกัน** ชิป H20 ของ Nvidia ใช้ฝึก และ Ascend ของ Huawei ใช้รัน'},
  ],
};

/** A summary that takes longer than its head says, with a number that its quote does not have. */
export const carelessSummary: Summary = {
  title: 'TL;DR',
  subtitle: 'The 30-second version',
  points: [
    {
      text: '🔢 **Three people** are said to have counted 12 training runs, of which not one was completed; nor did it help that engineers of Huawei worked on site for weeks.',
      quote: 'not one training run was completed',
    },
    ...['⏳', '🔌', '⚖️', '🏢'].map((sign) => ({
      text: `${sign} **One more point**, because a summary is never long enough for its author: it has another half of a sentence, and then one more after that, until the reader would sooner read the article.`,
    })),
  ],
};
