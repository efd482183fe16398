export const comicsAloud = '这里是漫画。点开一幅，一格一格看，也能听。'
