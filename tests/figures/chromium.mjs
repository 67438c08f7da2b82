// Prints sheet.html with headless Chromium as often as asked, under another name each
// time, and writes how many milliseconds each PDF took: the first from the start of the
// browser, the others in the one that runs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { chromium } = createRequire(
  new URL("../../ui/package.json", import.meta.url),
)("playwright-core");
const [executablePath, count] = process.argv.slice(2);
const text = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
// The pictures are the sheet's own.
const html = text("sheet.html").replace(
  /\{(\w+\/[\w-]+)\}/g,
  (_, picture) => text(`../../assets/sheets/${picture}.svg`),
);

const times = [];
let start = performance.now();
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (let number = 0; number <= Number(count); number += 1) {
  await page.setContent(html.replace("{name}", `Client ${number}`));
  await page.pdf({ format: "A4", tagged: true, printBackground: true });
  times.push(performance.now() - start);
  start = performance.now();
}
await browser.close();
process.stdout.write(JSON.stringify(times));
