import type { Browser, Page } from 'playwright-core';

/** What a visit to a page that draws a network found; milliseconds, and frames a second. */
export interface Visit {
  /** From navigation until the first picture is on screen. */
  drawn: number;
  panning: number;
  zooming: number;
  /** From a filter (in the bare page: a refresh) until its picture is on screen. */
  changed: number;
  /** From the pointer's arrival at a node until what comes forward is painted; null where nothing does. */
  hovered: number | null;
  /** The longest task of the main thread that ended after the first picture; 0 when none took 50. */
  longest: number;
}

const WATCHED_MS = 2500;

/** Opens a page and does in it what a person would, at a window of 1440 × 900. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const drawn = await openedIn(page, url);
    await page.waitForTimeout(WATCHED_MS);
    const longest = await page.evaluate(() => {
      const after = performance.getEntriesByName('presented')[0]!.startTime;
      const tasks = window.tasks.filter(({ startTime, duration }) => startTime + duration > after);
      return Math.max(0, ...tasks.map(({ duration }) => duration));
    });
    const hovered = await hover(page);
    const panning = await page.evaluate(pan, WATCHED_MS);
    await page.waitForTimeout(500);
    const zooming = await page.evaluate(zoom, WATCHED_MS);
    await page.waitForTimeout(500);
    return { drawn, panning, zooming, hovered, longest, changed: await page.evaluate(change) };
  } finally {
    await context.close();
  }
}

/** Milliseconds from navigation until a page's first picture is on screen, in a window of its own of 1440 × 900. */
export async function firstPicture(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    return await openedIn(await context.newPage(), url);
  } finally {
    await context.close();
  }
}

async function openedIn(page: Page, url: string): Promise<number> {
  // What the compiler of these scripts leaves behind in them.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('presented').length > 0, null, { timeout: 120_000 });
  return page.evaluate(() => performance.getEntriesByName('presented')[0]!.startTime);
}

declare global {
  interface Window {
    tasks: PerformanceEntry[];
    /** Waits until what was drawn last is on screen. */
    presented(): Promise<void>;
    /** The bare page's Sigma. */
    sigma?: {
      refresh(): void;
      getCamera(): {
        animate(to: { x: number; y: number; ratio: number }, how: { duration: number }): Promise<void>;
      };
    };
  }
}

/** Runs before the page's own scripts. */
function watch(): void {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  window.presented = async () => {
    await new Promise((next) => requestAnimationFrame(next));
    await new Promise((next) => setTimeout(next));
    for (const canvas of document.querySelectorAll('canvas')) {
      const gl = canvas.getContext('webgl2');
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    }
  };
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name === 'comention:drawn') window.presented().then(() => mark('presented'));
    return mark(name, options);
  };
}

async function pan(duration: number): Promise<number> {
  const glass = document.querySelector<HTMLElement>('.sigma-mouse')!;
  const { right, bottom } = glass.getBoundingClientRect();
  const at = (x: number) => ({ clientX: right - 30 + x, clientY: bottom - 30 + x / 2, bubbles: true, button: 0 });
  glass.dispatchEvent(new MouseEvent('mousedown', at(0)));
  const start = performance.now();
  let frames = 0;
  while (performance.now() - start < duration) {
    await new Promise((next) => requestAnimationFrame(next));
    frames += 1;
    glass.dispatchEvent(new MouseEvent('mousemove', at(-120 * (1 - Math.cos((performance.now() - start) / 400)))));
  }
  const rate = (1000 * frames) / (performance.now() - start);
  document.dispatchEvent(new MouseEvent('mouseup', at(0)));
  return rate;
}

async function zoom(duration: number): Promise<number> {
  const glass = document.querySelector<HTMLElement>('.sigma-mouse')!;
  const { width, height, left, top } = glass.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
  const start = performance.now();
  let frames = 0;
  let turned = -Infinity;
  while (performance.now() - start < duration) {
    await new Promise((next) => requestAnimationFrame(next));
    frames += 1;
    const time = performance.now() - start;
    if (time - turned < 300) continue;
    turned = time;
    const closer = Math.floor(time / 900) % 2 === 0;
    glass.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: closer ? -120 : 120 }));
  }
  return (1000 * frames) / (performance.now() - start);
}

/** Milliseconds; null in a page that fades nothing. */
async function hover(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    if (window.sigma) return null;
    const glass = document.querySelector<HTMLElement>('.sigma-mouse')!;
    const picture = document.querySelector<HTMLElement>('canvas')!;
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const point = (clientX: number, clientY: number) =>
      glass.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }));
    const { left, top, width, height } = glass.getBoundingClientRect();
    const times: number[] = [];
    for (let step = 0; step < 400 && times.length < 5; step++) {
      const [x, y] = [
        left + width * (0.35 + 0.4 * ((step * 0.618) % 1)),
        top + height * (0.2 + 0.6 * ((step * 0.414) % 1)),
      ];
      point(left + width - 4, top + height - 4);
      await frame();
      await frame();
      const start = performance.now();
      point(x, y);
      await frame();
      if (Number(picture.style.opacity || 1) === 1) continue;
      await window.presented();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  });
}

async function change(): Promise<number> {
  const start = performance.now();
  if (window.sigma) window.sigma.refresh();
  else document.querySelector<HTMLElement>('.legend-row')!.click();
  await new Promise((next) => requestAnimationFrame(next));
  await window.presented();
  return performance.now() - start;
}
