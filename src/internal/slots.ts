/** The children of `host` that can be assigned to a slot. */
export function slottable(host: Element): (Element | Text)[] {
  return [...host.childNodes].filter(
    (node): node is Element | Text => node instanceof Element || node instanceof Text,
  );
}

/** Shows `nodes` in the slot `#id`. Does nothing when it shows them already: to engines that is costly news. */
export function fillSlot(root: ParentNode, id: string, nodes: readonly (Element | Text)[]): void {
  const slot = root.querySelector<HTMLSlotElement>(id);
  const shown = slot?.assignedNodes() ?? [];
  if (shown.length !== nodes.length || shown.some((node, index) => node !== nodes[index])) {
    slot?.assign(...nodes);
  }
}
