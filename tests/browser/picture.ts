// Makes the README's picture with the real explorer on graph/: npm run picture
import { fileURLToPath } from 'node:url';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { launch, serveBundle } from './chromium.ts';

const PICTURE = fileURLToPath(new URL('./explorer.png', import.meta.url));

await ensureApp();
const serving = await serveBundle('graph');
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
await page.goto(`${serving.url}#node=${encodeURIComponent('city:上海')}`);
await page.waitForFunction(() => performance.getEntriesByName('comention:drawn').length > 0);
await page.waitForLoadState('networkidle');
let before = '';
for (let now = await shot(); now !== before; now = await shot()) {
  before = now;
  await page.waitForTimeout(800);
}
await browser.close();
await serving.close();

/** The picture is at rest once it is the same twice. */
async function shot(): Promise<string> {
  return (await page.screenshot({ path: PICTURE })).toString('base64');
}
