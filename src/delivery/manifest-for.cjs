const { URL } = require('node:url');
const { version } = require('../../package.json');

/** Where manifest.xml says the add-in is: the development server. */
const DEV_URL = 'https://localhost:3000/';

/** Where the add-in is served from, with a slash at its end; null for a production build that does not say. */
function addressOf({ production, url }) {
  if (url === undefined) return production ? null : DEV_URL;
  const address = url.endsWith('/') ? url : `${url}/`;
  if (new URL(address).protocol !== 'https:') throw new Error(`--env url=${url}: Office asks for https.`);
  return address;
}

/** The manifest for an address, with the version of package.json: Office looks for a new manifest by that. */
function manifestFor(manifest, address) {
  return manifest.replaceAll(DEV_URL, address).replace(/<Version>.*?<\/Version>/, `<Version>${version}.0</Version>`);
}

module.exports = { DEV_URL, addressOf, manifestFor };
