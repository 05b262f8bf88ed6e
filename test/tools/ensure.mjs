// Makes a fresh clone ready: the packages of package-lock.json, and with --browser a Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const root = new URL('../../', import.meta.url);

/** Runs a command in the project's root and shows what it says. */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!existsSync(new URL('node_modules/.package-lock.json', root))) {
  const quiet = ['--no-audit', '--no-fund'];
  // A registry without the packages of other platforms makes `npm ci` refuse a lock that lacks them.
  if (!run('npm', ['ci', ...quiet]) && !run('npm', ['install', '--no-save', ...quiet])) {
    console.error('The packages could not be installed. Is the npm registry reachable?');
    process.exit(1);
  }
}

if (process.argv.includes('--browser') && !(await findChromium())) {
  console.log('No Chromium found on this machine: installing one for the browser tests.');
  run('npx', ['playwright', 'install', 'chromium']);
  if (!(await findChromium()) && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  if (!(await findChromium())) {
    console.error(
      [
        'The browser tests need Chromium, and it could not be installed.',
        'Install it by hand (Debian: apt-get install chromium; elsewhere: npx playwright install chromium)',
        'or set CHROMIUM_PATH to an installed Chromium or Chrome, then run npm test again.',
      ].join('\n'),
    );
    process.exit(1);
  }
}
