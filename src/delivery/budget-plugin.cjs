const { gzipSync } = require('node:zlib');

/** Says what each page loads at first, gzipped, and fails the build when the pane exceeds its budget. */
class BudgetPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { entry, kilobytes, enforce } = this.options;
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BudgetPlugin', stage }, () => {
        if (!enforce) return;
        const sizeOf = (file) => gzipSync(compilation.getAsset(file).source.buffer()).length / 1024;
        const sum = (files) => files.filter((file) => file.endsWith('.js')).reduce((kB, file) => kB + sizeOf(file), 0);
        for (const [name, { chunks }] of compilation.entrypoints) {
          const files = chunks.flatMap((chunk) => [...chunk.files]);
          console.log(`${name}: ${sum(files).toFixed(1)} kB gzipped at first load`);
          if (name === entry && sum(files) > kilobytes) {
            compilation.errors.push(new Error(`${name} exceeds its budget of ${kilobytes} kB gzipped at first load.`));
          }
        }
        for (const chunk of compilation.chunks) {
          if (chunk.canBeInitial()) continue;
          console.log(`  later, ${chunk.name ?? chunk.id}: ${sum([...chunk.files]).toFixed(1)} kB gzipped`);
        }
      });
    });
  }
}

module.exports = { BudgetPlugin };
