import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import {executeServerCommand} from '@web/test-runner-commands';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

/** What `setMedia` can pretend; what is left out is as the engine has it. */
export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  type?: 'print' | 'screen';
}

interface CommandResult {
  supported: boolean;
}

/** The engine that runs this test. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Emulates media features; without any, ends that. False where the engine cannot (only Chromium can). */
export async function setMedia(media: Media = {}): Promise<boolean> {
  const {colorScheme, reducedMotion, forcedColors, type} = media;
  const features = [
    {name: 'prefers-color-scheme', value: colorScheme ?? ''},
    {name: 'prefers-reduced-motion', value: reducedMotion ?? ''},
    {name: 'forced-colors', value: forcedColors ?? ''},
  ];
  return run('explainer-media', {type: type ?? '', features});
}

/** Resizes the page. False where the engine cannot: WebKit's window is at least 447 px wide. */
export async function setViewport(width: number, height: number): Promise<boolean> {
  return run('explainer-viewport', {width, height});
}

/**
 * Goes to a page of this server in a window of its own, as a reader does, and returns what the expression
 * `script` is there a moment later.
 */
export async function visit<Value>(path: string, script: string): Promise<Value> {
  const payload = {url: new URL(path, location.href).href, script};
  const result = await executeServerCommand<{value: Value}, object>('explainer-visit', payload);
  return result.value;
}

async function run(command: string, payload: object): Promise<boolean> {
  const result = await executeServerCommand<CommandResult, object>(command, payload);
  return result.supported;
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The findings of axe in an element or document, for WCAG 2.2 AA and axe's best practices. */
export async function axe(context: Element | Document = document): Promise<string[]> {
  const {violations} = await window.axe.run(context, {
    runOnly: axeTags,
    rules: {'target-size': {enabled: true}},
    resultTypes: ['violations'],
  });
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, failureSummary}) => `${id}: ${help} (${String(target)})\n${failureSummary}`,
    ),
  );
}
