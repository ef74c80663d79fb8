import {html, type TemplateResult} from 'lit';

/** The first part of the article: the sentences that the points of the summary rest on. */
export const opening: TemplateResult = html`
  <p>
    DeepSeek’s next model is late because the chips meant to build it did not hold. The company tried
    to train R2 on Huawei’s Ascend processors. According to three people familiar with the matter, not
    one training run was completed, although Huawei’s engineers worked on site.
  </p>
  <p>
    R2 had been planned for May, and while Chinese media speak of a release within weeks, that is not
    certain. Nor are the chips the only cause named: labelling the data took longer than planned, too.
  </p>
  <h2>One model, two makers</h2>
  <p>
    The way out is a compromise: Nvidia’s H20 is to train the model, and Huawei’s Ascend is to run it.
    Training a large model needs thousands of processors working in step; the work of a finished model
    that answers its users asks for less.
  </p>
`;

/** The last part of the article. */
export const closing: TemplateResult = html`
  <h2>Pressed from both sides</h2>
  <p>
    After R1 came out in January, officials urged DeepSeek to use domestic chips. In the summer,
    regulators asked companies to justify their Nvidia orders. ByteDance, Baidu and Alibaba are in the
    same position. Nvidia agreed to share part of its China revenue in exchange for market access.
  </p>
`;
