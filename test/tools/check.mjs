// Every check of the project, one after the other; the first failures do not hide the later ones.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['types', 'npm', ['run', '--silent', 'check:types']],
  ['lint', 'npm', ['run', '--silent', 'check:lint']],
  ['dead code', 'npm', ['run', '--silent', 'check:dead']],
  ['unit and component', 'npm', ['run', '--silent', 'check:unit']],
  ['build', 'npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']],
  ['size', 'npm', ['run', '--silent', 'check:size']],
  ['build for browser tests', 'npx', ['vite', 'build', '--mode', 'test', '--logLevel', 'warn']],
  ['end to end', 'npm', ['run', '--silent', 'check:e2e']],
];

const results = STEPS.map(([name, command, args]) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const passed = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  return { name, passed, seconds: ((Date.now() - started) / 1000).toFixed(1) };
});

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
}
const failed = results.filter((result) => !result.passed).length;
console.log(`checks: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
