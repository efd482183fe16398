export const paperAloud = '在这里把您写的经过做成一份材料，带去派出所。钱转出去了，先打110，别等材料。'
