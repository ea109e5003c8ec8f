/**
 * Writes the files that Excel reads beside the pages, from the catalogues in src/functions and src/commands, so that none
 * of them can differ from the program: functions.da.json, functions.en.json, shortcuts.json, shortcuts.texts.json.
 */
const { require: load } = require('tsx/cjs/api');

class GeneratedFilesPlugin {
  /** `url`: where the add-in is served from; null where that is not known, and no page of help can be named. */
  constructor({ url }) {
    this.url = url;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GeneratedFilesPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'GeneratedFilesPlugin', stage }, () => {
        const { RawSource } = compiler.webpack.sources;
        for (const [name, content] of Object.entries(this.files())) {
          compilation.emitAsset(name, new RawSource(`${JSON.stringify(content, null, 2)}\n`));
        }
      });
    });
  }

  files() {
    const { functionsMetadata } = load('../functions/metadata.ts', __filename);
    const { shortcutsFile, shortcutTextsFile } = load('../commands/shortcuts.ts', __filename);
    const help = this.url === null ? undefined : `${this.url}help.html`;
    return {
      'functions.da.json': functionsMetadata('da', help),
      'functions.en.json': functionsMetadata('en', help),
      'shortcuts.json': shortcutsFile(),
      'shortcuts.texts.json': shortcutTextsFile(),
    };
  }
}

module.exports = { GeneratedFilesPlugin };
