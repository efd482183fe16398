/** Taro drops aria-* on weapp unless its templates know them: these do, on the built-in components that `src/ui/elements.tsx` uses. */
const attributes = ['label', 'role', 'hidden', 'live', 'checked', 'disabled', 'selected', 'expanded', 'labelledby', 'modal']
const components = {}
for (const name of ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea'])
  components[name] = Object.fromEntries(attributes.map((a) => [`aria-${a}`, '']))
module.exports = { components }
