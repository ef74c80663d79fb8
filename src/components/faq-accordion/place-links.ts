import type {LitElement} from 'lit';

/** Puts each link of `host` below its answer, where the light sheet keeps room for it. */
export function placeLinks(host: LitElement, answered: readonly Element[]): void {
  const {top} = host.getBoundingClientRect();
  const links = host.renderRoot.querySelectorAll<HTMLElement>('.link');
  const ends = answered.map((question) => question.getBoundingClientRect().bottom - top);
  links.forEach((link, index) => (link.style.top = `${ends[index]}px`));
}
