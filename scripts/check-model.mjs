/** npm run check-model: learns the model of 像不像诈骗 anew from content/ and writes check/model.packed.json. */
import { writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { load } from '../config/bundle-functions.mjs'

const { examined } = await load('tools/trainer/examined.ts')
const { material } = await load('tools/trainer/material.ts')
const { train } = await load('tools/trainer/train.ts')
console.log('… 阈值：用没见过的材料判一遍')
const all = material()
const judged = examined(all)
console.log('… 整个模型')
const model = `${JSON.stringify(train(all, judged))}\n`
await writeFile('check/model.packed.json', model)
console.log(`check/model.packed.json: ${(gzipSync(model).length / 1000).toFixed(0)} kB gzip, ${JSON.parse(model).version}`)
