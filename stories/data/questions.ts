import type {QuestionList} from '../../src/index.js';

/** Eight questions on the story. Three have ids of their own; the others get one from their text. */
export const questions: QuestionList = {
  title: 'Questions and answers',
  items: [
    {
      id: 'training-and-inference',
      question: 'What is the difference between training and inference?',
      answer:
        'Training builds the model, and a large one needs thousands of processors that work in step. Inference is the finished model at work, answering its users, and it asks for less.\n\nThat is why one chip can fail at the first and still serve for the second.',
    },
    {
      id: 'h20',
      question: 'What is the H20, and why do companies want it?',
      answer:
        'A chip that Nvidia made to comply with U.S. export rules, with less performance for training than the A100 and the H100. DeepSeek is to train R2 on it, since the runs on Ascend failed.',
    },
    {
      question: 'How far are Huawei’s chips behind Nvidia’s?',
      answer:
        'Huawei claims that its Ascend 910B reaches 91% of an A100’s efficiency; the original statement was not found. Industry insiders report less in use, and stability problems that make training runs of weeks nearly impossible on clusters.',
    },
    {
      question: 'Which other Chinese AI companies have the same trouble?',
      answer:
        'ByteDance, Baidu and Alibaba are named as being in the same position. In the summer, regulators asked companies to justify their Nvidia orders.',
    },
    {
      question: 'Why can’t China simply copy Nvidia’s designs?',
      answer:
        'What is known about R2 does not settle that. But the faults named for Ascend suggest that more is missing than the plan of a single chip:\n\n- stability over a long training run;\n- fast links between the chips;\n- mature software tools.',
    },
    {
      id: 'catching-up',
      question: 'How long will Huawei need to catch up?',
      answer:
        'Industry experts estimate three to five years, if investment continues and no new export controls come. It is an estimate, not a timetable.',
    },
    {
      question: 'Does the delay hurt DeepSeek against its rivals?',
      answer:
        'How much it costs the company is not known. As for chips, ByteDance, Baidu and Alibaba are no better placed.',
    },
    {
      question: 'What happens if U.S. export controls tighten?',
      answer:
        'Nobody can say for certain. But the H20 was made for the rules as they are, and DeepSeek’s plan rests on it. The estimate for Huawei also assumes that no new controls come.',
    },
  ],
};

/** The same questions, all with ids made of their text. */
export const withoutIds: QuestionList = {
  ...questions,
  items: questions.items.map(({question, answer}) => ({question, answer})),
};

/** As many questions as you like, numbered, for trying what a long list does. */
export function manyQuestions(count: number): QuestionList {
  const items = Array.from({length: count}, (_, index) => ({
    question: `Question ${index + 1} of ${count}: what does a long list look like?`,
    answer: `Answer ${index + 1}. The text is made up, to have enough of it.`,
  }));
  return {title: 'A long list of questions', items};
}

/** Long questions, long words and long answers. */
export const longQuestions: QuestionList = {
  title: 'Questions that nobody has shortened, with a heading that does not fit on one line either',
  items: [
    {
      question:
        'If training runs on one maker’s processors failed, and another maker’s processors are to take over the training while the first are kept for answering users, how can both be called a solution to the same problem?',
      answer: Array.from(
        {length: 4},
        () =>
          'Training a large model needs thousands of processors working in step. Inference, the work of a finished model that answers its users, asks for less. The faults named for Ascend are of the kind that the first task brings out: a lack of stability, slower links between the chips and weaker software tools.',
      ).join('\n\n'),
    },
    {
      question: 'What is a Hochleistungsrechenbeschleunigerausfuhrgenehmigungsverordnungsentwurf?',
      answer:
        'One word, at https://example.com/a/very/long/address/that/nobody/would/print/in/a/newspaper/but/that/somebody/pastes/sooner/or/later, and a sentence around it.',
    },
  ],
};

/** Three of the questions in Arabic, written from right to left. */
export const arabicQuestions: QuestionList = {
  title: 'أسئلة وأجوبة',
  items: [
    {
      question: 'ما الفرق بين التدريب والاستدلال؟',
      answer:
        'التدريب يبني النموذج، ويحتاج الكبير منه إلى آلاف المعالجات التي تعمل معًا. أما الاستدلال فهو عمل النموذج الجاهز حين يجيب عن الأسئلة، وهو يحتاج إلى أقل من ذلك.',
    },
    {
      question: 'ما هي شريحة H20؟',
      answer: 'شريحة صنعتها Nvidia لتتوافق مع قواعد التصدير الأمريكية.',
    },
    {
      question: 'كم من الوقت تحتاج Huawei للّحاق بمنافسيها؟',
      answer:
        'يقدّر خبراء في القطاع ذلك بثلاث إلى خمس سنوات، بشرط أن يستمر الاستثمار وألّا تُفرض قيود جديدة على التصدير.',
    },
  ],
};
