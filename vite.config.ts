import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offlineFiles } from './hosting/offline-files.ts';
import { siteHeaders } from './hosting/site-headers.ts';

/** Mode `test` is the same build with `window.atlas` for the end-to-end tests, in a folder of its own. */
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), siteHeaders(), offlineFiles()],
  build: {
    target: 'es2023',
    outDir: mode === 'test' ? 'dist-test' : 'dist',
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 1600,
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      // Its list of all decompressors starts WebAssembly when it is loaded: see decompressors.ts.
      treeshake: { moduleSideEffects: [{ test: /hyparquet-compressors/, sideEffects: false }] },
    },
  },
  preview: { port: 4173, host: '127.0.0.1' },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['test/component/**/*.test.tsx'],
          // A part that loads when it is first opened is transformed then: slow on a busy machine.
          testTimeout: 20_000,
        },
      },
    ],
  },
}));
