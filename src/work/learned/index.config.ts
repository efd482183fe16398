export default definePageConfig({ navigationBarTitleText: '学了记得住吗' })
