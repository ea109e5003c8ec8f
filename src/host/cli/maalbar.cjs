#!/usr/bin/env node
// The command runs from the TypeScript sources, so that a fresh clone needs no build.
require('tsx/cjs/api').register();
require('./main')
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
