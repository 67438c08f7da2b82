/**
 * The drawing of a head in five views, each 200 wide and 228 high. Left and right are the client's.
 *
 * What lies on both sides alike is drawn once, on the left of the picture, and mirrored.
 */
import type { Zone } from '../../lib/ipc';

/** Whence the head is seen. */
export type View = 'right' | 'front' | 'left' | 'back' | 'above';

/** A zone as it is seen in a view: a closed path. It may reach beyond the head, which cuts it. */
export interface Shape {
  zone: Zone;
  path: string;
  /** Where its number stands; none where the zone has its number in another view. */
  at: readonly [x: number, y: number] | null;
  mirrored: boolean;
}

/** A view of the head. */
export interface Drawing {
  view: View;
  /** Whether all of it is drawn the other way round. */
  mirrored: boolean;
  /** Closed paths behind the head: ears, neck, nose. */
  behind: readonly string[];
  /** Lines on what is behind the head. */
  behindLines: readonly string[];
  /** The outline. */
  head: string;
  /** Closed paths in front of it. */
  before: readonly string[];
  /** The lines of the face, the ear, the neck. */
  lines: readonly string[];
  shapes: readonly Shape[];
  /** What stands to the left and the right of the picture; none for a side. */
  marks: readonly ['left' | 'right', 'left' | 'right'] | null;
}

type Part = Omit<Drawing, 'view' | 'mirrored' | 'shapes' | 'marks'>;
type Place = readonly [x: number, y: number];

const shape = (zone: Zone, path: string, at: Place | null = null): Shape => ({
  zone,
  path,
  at,
  mirrored: false,
});

/** A shape on the left of the picture, and on its right as another zone. */
function both(left: Zone, right: Zone, path: string, at: Place | null = null): Shape[] {
  const there: Place | null = at && [200 - at[0], at[1]];
  return [shape(left, path, at), { zone: right, path, at: there, mirrored: true }];
}

const PROFILE: Part = {
  behind: [],
  behindLines: [],
  head: 'M88 230C89 222 87 214 83 208C74 208 61 212 49 213C36 214 28 209 27 200C26 194 30 192 30 188C30 185 24 184 22.5 179.5C22 176 25 175 25.5 173.5C21.5 172.5 19 169 20 164.5C21 161 22 158.5 21.5 156C16 158 8.5 157 7.5 150.5C7.5 146 12 139 15.5 132C19 125 22.5 119 23 112.5C21 109 19.5 105 20 100C21.5 83 26.5 65 38 48C52 28 78 14 108 14C153 14 186 44 188 88C189 112 182 134 172 149C164 161 160.5 172 161 186C162 204 166 218 173 230',
  before: [
    // The ear.
    'M109.5 153C103 143 99.5 128 103.5 117C107.5 106 121 102 129.5 108.5C138.5 116 134 131 127.5 141C123 148 120.5 159 113.5 158C109.5 157.5 108.5 155 109.5 153Z',
  ],
  lines: [
    // Inside the ear.
    'M108.5 121C112.5 110.5 126.5 109 128.5 117.5C130 126 121.5 131 119 141C117.5 146 116 149 113.5 149',
    'M106 129C111 129 113.5 135 110 140.5',
    'M115 121C119 117.5 123.5 119.5 122 124C121 127.5 118 129 116.5 132',
    // The jaw.
    'M109 161C109 175 103 185 93 192C80 201 66 207 54 209',
    // The eye, the fold of its lid, and the brow.
    'M32 110C38 108.5 45 110.5 51 116.5M34 121.5C40 122 45 120.5 48.5 117.5',
    'M33.5 110C31 113 31.5 118 34.5 121.5M36 109.5C38.5 112 38.5 117 36.5 120',
    'M33 105.5C39 104 46 105.5 52 110',
    'M27 100.5C35 95.5 46 96.5 54 103',
    // The wing of the nose, and the mouth.
    'M23.5 145.5C29.5 143 33.5 149 30.5 154C29 156.5 25 157 22.5 155.5',
    'M25.5 173.5C31 175.5 36 175 41 177.5',
  ],
};

/** The zones of the left side; `temple` and `side` are those of the side that is shown. */
const profileShapes = (temple: Zone, side: Zone): Shape[] => [
  shape('hairline', 'M18 58L34 56C46 55 56 52 65 47L73 34C65 36 56 33 49 26L18 26Z'),
  shape('top', 'M49 26C56 33 65 36 73 34L65 47C78 43.5 94 42.5 107 44.5C104 34 104 22 105 6H30Z'),
  shape(
    'mid_scalp',
    'M105 6C104 22 104 34 107 44.5C119 46.5 130 50 140 56C141 46 148 34 158 22L160 6Z',
  ),
  shape(
    'crown',
    'M140 56C141 46 148 34 158 22L205 20V98C190 94 170 92 158 84C150 77 144 67 140 56Z',
  ),
  shape(
    temple,
    'M65 47C75 44.3 85 43.3 94 43.5C98 62 101 86 103 108C99 116 100 130 102 140H91C89 124 87 112 84 101C78 91 68 87 60 79C56 68 58 58 65 47Z',
    [80, 72],
  ),
  shape(
    side,
    'M94 43.5C110 43.5 126 48 140 56C144 67 150 77 158 84C152 102 147 120 140 142L132 156C126 152 124 148 127.5 141C134 131 138.5 116 129.5 108.5C121 102 108 105 103 112C102 90 98 62 94 43.5Z',
    [123, 78],
  ),
  shape(
    'back',
    'M158 84C170 92 190 94 205 98V170L163 178C150 177 140 172 132 156L140 142C147 120 152 102 158 84Z',
  ),
  shape('scars', 'M150 112C164 119 180 119 200 112V126C180 132 162 131 146 123Z'),
];

const mirror = (shapes: Shape[]): Shape[] =>
  shapes.map((one) => ({ ...one, at: one.at && [200 - one.at[0], one.at[1]], mirrored: true }));

const ABOVE: Drawing = {
  view: 'above',
  mirrored: false,
  behind: [
    'M90 36C93 22 96 17 100 17C104 17 107 22 110 36Z',
    'M34 108C25 101 17 106 18 118C19 130 25 143 34 142Z',
    'M166 108C175 101 183 106 182 118C181 130 175 143 166 142Z',
  ],
  behindLines: [],
  head: 'M100 30C124 30 143 41 153 62C163 84 171 106 171 130C171 173 142 208 100 208C58 208 29 173 29 130C29 106 37 84 47 62C57 41 76 30 100 30Z',
  before: [],
  lines: [],
  shapes: [
    shape(
      'hairline',
      'M59 74C68 58 84 52 100 52C116 52 132 58 141 74L135 89C126 79 113 74 100 74C87 74 74 79 65 89Z',
    ),
    ...both(
      'temple_left',
      'temple_right',
      'M59 74L65 89C62 97 60 104 59 112H10V72L48 66C53 67 56 70 59 74Z',
    ),
    shape(
      'top',
      'M65 89C74 79 87 74 100 74C113 74 126 79 135 89C138 97 140 104 141 112C128 107 114 105 100 105C86 105 72 107 59 112C60 104 62 97 65 89Z',
      [100, 91],
    ),
    shape(
      'mid_scalp',
      'M59 112C72 107 86 105 100 105C114 105 128 107 141 112C143 125 143 136 142 148C130 144 115 142 100 142C85 142 70 144 58 148C57 136 57 125 59 112Z',
      [100, 125],
    ),
    shape(
      'crown',
      'M58 148C70 144 85 142 100 142C115 142 130 144 142 148C141 172 126 190 100 190C74 190 59 172 58 148Z',
      [100, 166],
    ),
    ...both(
      'side_left',
      'side_right',
      'M59 112H10V180L67.6 175.7C61.7 168.4 58.5 158.8 58 148C57 136 57 125 59 112Z',
    ),
    shape(
      'back',
      'M67.6 175.7C74.7 184.6 85.7 190 100 190C114.3 190 125.3 184.6 132.4 175.7L190 180V230H10V180Z',
    ),
  ],
  marks: ['left', 'right'],
};

const FRONT: Drawing = {
  view: 'front',
  mirrored: false,
  behind: [
    'M57 178C60 200 59 216 44 232H156C141 216 140 200 143 178Z',
    'M37 106C28 98 20 104 22 119C24 136 31 153 41 149Z',
    'M163 106C172 98 180 104 178 119C176 136 169 153 159 149Z',
  ],
  behindLines: [
    'M33 114C28 110 26 115 28 124C29.5 131 32 138 36 141',
    'M167 114C172 110 174 115 172 124C170.5 131 168 138 164 141',
  ],
  head: 'M100 14C138 14 163 40 166 78C167 92 165.5 104 164 116C162 138 159 152 153 166C146 184 131 202 118 208C109 212 91 212 82 208C69 202 54 184 47 166C41 152 38 138 36 116C34.5 104 33 92 34 78C37 40 62 14 100 14Z',
  before: [],
  lines: [
    // The eyes, their lids, and the brows.
    'M60 117.5C66 109.5 80 109.5 87.5 118.5M64 120C70 123 79 122.5 85 120',
    'M140 117.5C134 109.5 120 109.5 112.5 118.5M136 120C130 123 121 122.5 115 120',
    'M69.5 112.6C67.5 119.5 71 121.8 74 121.8C77 121.8 80.5 119.5 78.5 112.6',
    'M130.5 112.6C132.5 119.5 129 121.8 126 121.8C123 121.8 119.5 119.5 121.5 112.6',
    'M62 111.5C68 105.5 79 105.5 86 111.5M138 111.5C132 105.5 121 105.5 114 111.5',
    'M55 103C64 95.5 78 96 89 101.5M145 103C136 95.5 122 96 111 101.5',
    // The nose, and the mouth.
    'M91 141C85.5 148 84.5 156.5 91 157.5C94 158 95 156.5 97 157.5C99 159 101 159 103 157.5C105 156.5 106 158 109 157.5C115.5 156.5 114.5 148 109 141',
    'M79 178C87 174 95 172.5 100 174.5C105 172.5 113 174 121 178C111 180 89 180 79 178Z',
    'M86 182C94 188.5 106 188.5 114 182',
  ],
  shapes: [
    shape('top', 'M50 0H150L140 30C128 35 114 37 100 37C86 37 72 35 60 30Z'),
    shape(
      'hairline',
      'M60 30C72 35 86 37 100 37C114 37 128 35 140 30L147 44C133 54 117 57 100 57C83 57 67 54 53 44Z',
      [100, 47],
    ),
    ...both(
      'temple_right',
      'temple_left',
      'M53 44C50 54 49 64 53 76C47 84 44 96 43.5 124H36L38 106C39 84 42 62 50 38Z',
    ),
    ...both('side_right', 'side_left', 'M60 30L53 44L50 38C42 62 39 84 38 106L20 112V0H50Z'),
  ],
  marks: ['right', 'left'],
};

const BACK: Drawing = {
  view: 'back',
  mirrored: false,
  behind: [
    'M37 106C28 98 20 104 22 119C24 136 31 153 43 148Z',
    'M163 106C172 98 180 104 178 119C176 136 169 153 157 148Z',
  ],
  behindLines: ['M27 109C31 117 32 132 40 144', 'M173 109C169 117 168 132 160 144'],
  head: 'M48 230C58 220 62 206 62 190C61 176 50 162 43 146C37 128 34 104 34 78C37 40 62 14 100 14C138 14 163 40 166 78C166 104 163 128 157 146C150 162 139 176 138 190C138 206 142 220 152 230',
  before: [],
  lines: [
    'M100 198C99.5 207 99.5 214 100 222',
    'M100 59C103 57 105 61 101 63C96 65 93 58 99 55C106 52 111 61 105 67',
  ],
  shapes: [
    shape('mid_scalp', 'M30 0H170L148 48C142 34 124 26 100 26C76 26 58 34 52 48Z'),
    shape(
      'crown',
      'M52 48C58 34 76 26 100 26C124 26 142 34 148 48C151 76 128 94 100 94C72 94 49 76 52 48Z',
    ),
    ...both(
      'side_left',
      'side_right',
      'M40 0L52 48C50.7 59.8 54.1 69.8 60.4 77.4C56 104 53 128 52 160L20 160V0Z',
    ),
    shape(
      'back',
      'M60.4 77.4C69.2 87.9 83.8 94 100 94C116.2 94 130.8 87.9 139.6 77.4C144 104 147 128 148 160C144 170 140 176 139 184C128 188 112 184 100 190C88 184 72 188 61 184C60 176 56 170 52 160C53 128 56 104 60.4 77.4Z',
      [100, 163],
    ),
    shape('scars', 'M57 120C78 131 122 131 143 120L145 133C122 145 78 145 55 133Z', [100, 134]),
  ],
  marks: ['left', 'right'],
};

/** All views, in the order in which they stand beside each other. */
export const DRAWINGS: readonly Drawing[] = [
  {
    ...PROFILE,
    view: 'right',
    mirrored: true,
    shapes: mirror(profileShapes('temple_right', 'side_right')),
    marks: null,
  },
  FRONT,
  {
    ...PROFILE,
    view: 'left',
    mirrored: false,
    shapes: profileShapes('temple_left', 'side_left'),
    marks: null,
  },
  BACK,
  ABOVE,
];

/** Where each zone lies on a scalp that is spread out, the forehead up: its column and row. */
const SPREAD: Partial<Record<Zone, Place>> = {
  temple_left: [0, 0],
  hairline: [1, 0],
  temple_right: [2, 0],
  top: [1, 1],
  side_left: [0, 2],
  mid_scalp: [1, 2],
  side_right: [2, 2],
  crown: [1, 3],
  back: [1, 4],
  scars: [1, 5],
};

/** The zone beside another, a column or a row on; the same where there is none. */
export function beside(zone: Zone, [right, down]: Place): Zone {
  const [column, row] = SPREAD[zone] ?? [1, 0];
  const [nearest] = (Object.entries(SPREAD) as [Zone, Place][])
    .filter(([, [x, y]]) => (right ? x === column + right : x === column && (y - row) * down > 0))
    .sort(([, [, one]], [, [, other]]) => Math.abs(one - row) - Math.abs(other - row));
  return nearest ? nearest[0] : zone;
}
