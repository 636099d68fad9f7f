// Loads a heap snapshot into the Memory panel of a Chromium's own DevTools, as a user would by its
// button, and prints as JSON what the panel shows:
//
//     NODE_PATH=… node devtools.js CHROMIUM SNAPSHOT NODE-ID SECONDS [PICTURE]
//
//   {"summary": [rows of the Summary view], "retainers": [rows below, of the node with that id]}
//
// or {"skip": reason} where this Chromium's DevTools cannot be driven.
'use strict';

const puppeteer = require('puppeteer-core');

const [chromium, snapshot, node, seconds, picture] = process.argv.slice(2);

// In the page: the modules of DevTools by their names.
const OPEN = async id => {
  const [ui, profiler] = [await import('./ui/legacy/legacy.js'), await import('./panels/profiler/profiler.js')];
  await ui.ViewManager.ViewManager.instance().showView('heap-profiler');
  window.panel = profiler.HeapProfilerPanel.HeapProfilerPanel.instance();
  const input = document.createElement('input');
  input.type = 'file';
  input.id = id;
  document.body.append(input);
};

const LOAD = async id => {
  const [file] = document.getElementById(id).files;
  await window.panel.loadFromFile(file);
  const [profile] = window.panel.findProfileTypeByExtension(file.name).getProfiles();
  window.panel.showProfile(profile);
};

// In the page: the rows of its tables, through shadow roots.
const ROWS = () => {
  const found = [];
  const visit = root => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot)
        visit(element.shadowRoot);
      if (element.matches('tr.data-grid-data-grid-node'))
        found.push([...element.cells].map(cell => cell.textContent.replace(/[\s\u200b\u00a0]+/g, ' ').trim()));
    }
  };
  visit(document);
  return found;
};

async function until(page, wanted) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    const rows = await page.evaluate(ROWS);
    if (wanted(rows))
      return rows;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error('the panel does not show what was waited for: ' + JSON.stringify(await page.evaluate(ROWS)));
}

async function devtools(browser) {
  const subject = await browser.newPage();
  const {host} = new URL(browser.wsEndpoint());
  const page = await browser.newPage();
  await page.setViewport({width: 1400, height: 800});
  await page.goto(`http://${host}/devtools/devtools_app.html?ws=${host}/devtools/page/${subject.target()._targetId}`);
  try {
    await page.evaluate(OPEN, 'snapshot');
  } catch (error) {
    return {skip: `the DevTools of ${await browser.version()} cannot be driven: ${error}`};
  }
  await (await page.$('#snapshot')).uploadFile(snapshot);
  await page.evaluate(LOAD, 'snapshot');
  const summary = await until(page, rows => rows.length > 5);
  await page.evaluate(id => window.panel.showObject(id, 'Summary'), node);
  const rows = await until(page, now => now.some(([name]) => name.endsWith(`@${node}`)) && now.some(([name]) => name.includes("]in") || name.includes("in<")));
  if (picture)
    await page.screenshot({path: picture});
  return {summary, rows};
}

(async () => {
  const browser = await puppeteer.launch({
    executablePath: chromium,
    protocolTimeout: seconds * 1000,
    args: ['--no-sandbox', '--disable-gpu', '--remote-allow-origins=*'],
  });
  try {
    console.log(JSON.stringify(await devtools(browser)));
  } finally {
    await browser.close();
  }
})().catch(error => {
  console.error(String(error));
  process.exit(1);
});
