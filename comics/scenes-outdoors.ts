import { cloth, ground } from './palette'
import { bare, disc, group, line, oval, path, rect } from './pen'
import { carton, cloud, hills, open, sheep, sun, tree, tuft, yurt } from './scene-parts'

const awning = (x: number, y: number, wide: number, one: string, other: string) =>
  Array.from({ length: 6 }, (_, i) => {
    const w = wide / 6
    return path(`M${x + i * w} ${y}h${w}v20q${-w / 2} 12${-w} 0z`, i % 2 ? one : other)
  }).join('')

const stall = (x: number, one: string, goods: string) =>
  line(`M${x + 6} 108V214M${x + 114} 108V214`, '#8b6a45', 5) +
  awning(x, 96, 120, one, '#fff') +
  rect(x + 2, 182, 116, 34, ground.wood, 2) +
  goods

const apples = (x: number, y: number, colour: string) =>
  [0, 14, 28, 42].map((dx) => disc(x + dx, y, 7.5, colour)).join('') + [7, 21, 35].map((dx) => disc(x + dx, y - 11, 7.5, colour)).join('')

const fence = (y: number) =>
  line(`M-600 ${y - 22}H600M-600 ${y - 8}H600`, '#a98257', 4) +
  Array.from({ length: 17 }, (_, i) => rect(-420 + i * 52, y - 34, 7, 40, '#b98f60', 1)).join('')

const motorbike = (x: number, y: number) =>
  group(
    `translate(${x} ${y})`,
    disc(-26, -14, 14, '#4a5059') +
      disc(28, -14, 14, '#4a5059') +
      disc(-26, -14, 5, '#cfd4d8') +
      disc(28, -14, 5, '#cfd4d8') +
      path('M-30-22L-10-34H12L24-20L8-14H-14z', '#cf4a33') +
      path('M-26-36h26l2 6h-26z', '#39404a') +
      line('M12-34L20-50h-10M22-40L28-14', '#39404a', 3.4),
  )

const car = (x: number, y: number, colour: string) =>
  group(
    `translate(${x} ${y})`,
    path('M-74-14V-34Q-74-42-64-43L-46-45L-28-66H22L44-44L66-40Q76-38 76-28V-14z', colour) +
      path('M-36-46L-23-60H-4V-46zM3-60H19L34-46H3z', '#d8eef8') +
      disc(-42, -13, 13, '#3a4048') +
      disc(44, -13, 13, '#3a4048') +
      disc(-42, -13, 5, '#cfd4d8') +
      disc(44, -13, 5, '#cfd4d8') +
      disc(70, -30, 4, '#f7e08c'),
  )

const school = () =>
  rect(-170, 92, 340, 112, '#f0dcbc') +
  path('M-182 94H182L168 74H-168z', '#c96f4c') +
  [-146, -100, 84, 130].map((x) => rect(x, 112, 32, 34, '#cfe8f5') + line(`M${x + 16} 112v34`, '#c7935c', 3)).join('') +
  path('M-34 204V120Q0 104 34 120V204z', '#fbf1dd') +
  line('M-34 124V204M34 124V204M0 118V204M-17 128V204M17 128V204', '#7b7366', 3) +
  path('M-40 74L0 44L40 74z', '#c96f4c') +
  disc(0, 82, 15, '#fff') +
  line('M0 82V73M0 82l7 4', '#7b7366', 2.4)

export const outdoors = {
  grassland: () => ({
    back:
      open(ground.sky, ground.grass) +
      sun(150, 44) +
      cloud(-120, 46) +
      cloud(60, 30, 0.7) +
      hills() +
      yurt(118, 204, 0.92) +
      sheep(-150, 206, 0.72) +
      sheep(-92, 214, 0.86) +
      sheep(-24, 202, 0.62) +
      sheep(-186, 226, 0.9) +
      line('M-500 214Q-260 206 0 222T500 212', '#9dbb80', 2) +
      [-170, -60, 30, 96, 172].map((x, i) => tuft(x, 250 + (i % 2) * 26)).join(''),
  }),
  yard: () => ({
    back:
      open(ground.sky, ground.earth, 206) +
      cloud(130, 34, 0.8) +
      sun(-150, 40) +
      hills(206) +
      tree(-150, 208, 1) +
      rect(-96, 110, 210, 98, '#e9c9a0') +
      path('M-112 112L-84 74H102L130 112z', '#b5623f') +
      line('M-98 94H116', '#8f4a2f', 1.6) +
      rect(-20, 136, 42, 72, '#3f86c4') +
      disc(14, 174, 3, '#fff', bare) +
      rect(-78, 134, 40, 36, '#fbf1dd') +
      line('M-58 134v36M-78 152h40', '#c7935c', 3) +
      rect(44, 134, 46, 36, '#fbf1dd') +
      line('M67 134v36M44 152h46', '#c7935c', 3) +
      line('M34 112v26', '#9c2f1e', 2) +
      path('M29 124h10v26q-5 8-10 0z', '#cf4a33') +
      path('M24 116h20l-3 6h-14z', '#cf4a33') +
      fence(214) +
      group(
        'translate(172 232)',
        path('M-24 0Q-26-22-8-24Q4-34 16-22Q28-20 24 0z', '#e2bf62') + line('M-12-6l4-12M4-4l2-16M14-6l-2-8', '#b8923c', 1.6),
      ),
  }),
  market: () => ({
    back:
      open(ground.sky, ground.earth, 206) +
      cloud(20, 26, 0.7) +
      line('M-600 66Q-200 96 0 66T600 60', '#7b7366', 1.8) +
      Array.from({ length: 18 }, (_, i) =>
        path(
          `M${-300 + i * 36} ${76 + Math.sin(i / 1.7) * 6}h20l-10 20z`,
          ['#cf4a33', '#f2bd4b', '#3f86c4', '#4f9468'][i % 4] as string,
          'stroke-width="1.4"',
        ),
      ).join('') +
      stall(-206, cloth.vermilion, apples(-190, 176, '#d8503a') + apples(-134, 176, '#e8b23f')) +
      stall(
        -60,
        cloth.grass,
        carton(-48, 182, 36, 26) + carton(-6, 182, 40, 34) + line('M44 150v32', '#7b7366', 2) + disc(44, 152, 9, '#f3e6cc'),
      ) +
      stall(
        88,
        cloth.sky,
        [0, 1, 2].map((i) => rect(98 + i * 34, 158, 24, 24, ['#e88470', '#f2bd4b', '#9ecbb0'][i] as string, 4)).join(''),
      ) +
      line('M-600 216H600', '#b9a67c', 2),
  }),
  road: () => ({
    back:
      open(ground.sky, ground.grass, 186) +
      cloud(-100, 40) +
      cloud(100, 26, 0.7) +
      hills(190) +
      path('M-1500 214H1500V1500H-1500z', '#c3c6c8', bare) +
      line('M-1500 214H1500', '#7b7366', 2) +
      line('M-340 300H380', '#fff', 5, 'stroke-dasharray="40 28"') +
      [-330, -170, 10, 190, 350].map((x) => rect(x, 166, 8, 48, '#fff') + rect(x, 166, 8, 14, '#cf4a33')).join('') +
      line('M-600 186H600', '#9aa3aa', 4) +
      car(-112, 236, '#6fa6d6') +
      motorbike(150, 236),
  }),
  schoolGate: () => ({
    back:
      open(ground.sky, ground.earth, 204) +
      cloud(-140, 36) +
      cloud(140, 46, 0.7) +
      school() +
      tree(-196, 210, 0.8) +
      tree(200, 210, 0.8) +
      path('M-60 204L-120 1500H120L60 204z', '#f0e3c8', bare),
  }),
  station: () => ({
    back:
      open('#e3ecf2', ground.tile, 214) +
      rect(-600, 40, 1200, 14, '#7f95a8') +
      Array.from({ length: 9 }, (_, i) => rect(-420 + i * 104, 54, 8, 160, '#a9b7c2')).join('') +
      rect(-96, 66, 190, 56, '#2c3640', 4) +
      [0, 1, 2]
        .map(
          (i) =>
            rect(-84, 76 + i * 15, 60, 7, '#f2bd4b', 1, bare) +
            rect(-10, 76 + i * 15, 44, 7, '#cfe3f2', 1, bare) +
            rect(48, 76 + i * 15, 34, 7, i === 1 ? '#e88470' : '#9ecbb0', 1, bare),
        )
        .join('') +
      group(
        'translate(150 150)',
        path('M-46 10Q-20-8 22-8L44-26H54L48-2Q54 8 40 10z', '#fff') +
          path('M-8-2L-30 26H-16L14 2z', '#3f86c4') +
          [-26, -14, -2].map((x) => disc(x, 1, 2.6, '#3f86c4', bare)).join(''),
      ) +
      rect(-190, 176, 120, 10, '#4f86b8', 3) +
      rect(-190, 150, 120, 12, '#4f86b8', 3) +
      line('M-180 186v28M-80 186v28', '#7b7366', 4) +
      oval(0, 1500, 1, 1, '#fff', bare),
  }),
}
