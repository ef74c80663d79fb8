import {setTimeout as delay} from 'node:timers/promises';

// One CDP session a page: a second one could not undo what the first one emulates.
const sessions = new WeakMap();

async function setMedia(browser, session, {type = '', features}) {
  if (browser.type !== 'puppeteer' || browser.name === 'Firefox') return false;
  const page = browser.getPage(session.id);
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {media: type, features});
  return true;
}

async function setViewport(browser, session, {width, height}) {
  if (browser.type === 'puppeteer') {
    await browser.getPage(session.id).setViewport({width, height});
    return true;
  }
  return resizeWindow(browser.driver, width, height);
}

/** WebDriver only sets the window's size, so this corrects it by what the page measures. */
async function resizeWindow(driver, width, height) {
  for (let attempt = 0; attempt < 8; attempt++) {
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return true;
    const rect = await driver.getWindowRect();
    const outerWidth = rect.width + width - innerWidth;
    const outerHeight = rect.height + height - innerHeight;
    await driver.setWindowRect(null, null, outerWidth, outerHeight);
    await delay(100);
  }
  return false;
}

/** Goes to an address in a window of its own, as a reader does, and returns what `script` finds there. */
async function visit(browser, session, {url, script}) {
  if (browser.type === 'puppeteer') {
    const own = browser.getPage(session.id);
    const page = await own.browser().newPage();
    await page.goto(url);
    await delay(700);
    const value = await page.evaluate(script);
    await page.close();
    await own.bringToFront();
    return {value};
  }
  const {driver} = browser;
  const own = await driver.getWindowHandle();
  const {handle} = await driver.createWindow('window');
  await driver.switchToWindow(handle);
  await driver.navigateTo(url);
  await delay(700);
  const value = await driver.execute(`return ${script}`);
  await driver.closeWindow();
  await driver.switchToWindow(own);
  return {value};
}

const commands = {
  'explainer-media': setMedia,
  'explainer-viewport': setViewport,
  'explainer-visit': visit,
};

/** The server side of `engine.ts`. */
export const engineCommands = () => ({
  name: 'engine-commands',
  async executeCommand({command, payload, session}) {
    const result = await commands[command]?.(session.browser, session, payload);
    return typeof result === 'boolean' ? {supported: result} : result;
  },
});
