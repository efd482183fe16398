/** What is read out, as texts: the words stand where the cloud has them too. */
export { sentences, spelt } from '../../wording/sentences'
