/** Stands in for a CSS module: every class is called by its own name. */
module.exports = new Proxy({}, { get: (_t, name) => (name === '__esModule' ? false : String(name)) })
