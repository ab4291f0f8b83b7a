/** A colour with its opacity, each 0–255. */
export type Ink = readonly [red: number, green: number, blue: number, alpha: number];

/** The signed distance of a point to a shape's edge, in units of the drawing: negative inside. */
export type Shape = (x: number, y: number) => number;

export interface Layer {
  readonly shape: Shape;
  readonly ink: Ink;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function roundedBox(box: Box, radius: number): Shape {
  const centreX = (box.left + box.right) / 2;
  const centreY = (box.top + box.bottom) / 2;
  const halfWidth = (box.right - box.left) / 2 - radius;
  const halfHeight = (box.bottom - box.top) / 2 - radius;
  return (x, y) => {
    const dx = Math.abs(x - centreX) - halfWidth;
    const dy = Math.abs(y - centreY) - halfHeight;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

export function ring(centre: readonly [number, number], radius: number, width: number): Shape {
  return (x, y) => Math.abs(Math.hypot(x - centre[0], y - centre[1]) - radius) - width / 2;
}

export function stroke(from: readonly [number, number], to: readonly [number, number], width: number): Shape {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  return (x, y) => {
    const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy) - width / 2;
  };
}

export function cross(centre: readonly [number, number], reach: number, width: number): Shape {
  const [x, y] = centre;
  const down = stroke([x - reach, y - reach], [x + reach, y + reach], width);
  const up = stroke([x - reach, y + reach], [x + reach, y - reach], width);
  return (px, py) => Math.min(down(px, py), up(px, py));
}

/** The shape turned by 45° about a point. */
export function diagonal(shape: Shape, centre: readonly [number, number]): Shape {
  return (x, y) => {
    const dx = (x - centre[0]) * Math.SQRT1_2;
    const dy = (y - centre[1]) * Math.SQRT1_2;
    return shape(centre[0] + dx - dy, centre[1] + dx + dy);
  };
}

/** The outline of a shape, drawn inside its edge. */
export function outline(shape: Shape, width: number): Shape {
  return (x, y) => Math.abs(shape(x, y) + width / 2) - width / 2;
}

/** Paints layers of a square drawing with the given side over each other into RGBA bytes of size × size pixels. */
export function paint(layers: readonly Layer[], side: number, size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const scale = side / size;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const colour = pixelColour(layers, (column + 0.5) * scale, (row + 0.5) * scale, scale);
      pixels.set(colour, (row * size + column) * 4);
    }
  }
  return pixels;
}

function pixelColour(layers: readonly Layer[], x: number, y: number, scale: number): readonly number[] {
  let red = 0;
  let green = 0;
  let blue = 0;
  let alpha = 0;
  for (const { shape, ink } of layers) {
    const coverage = Math.min(1, Math.max(0, 0.5 - shape(x, y) / scale)) * (ink[3] / 255);
    red = ink[0] * coverage + red * (1 - coverage);
    green = ink[1] * coverage + green * (1 - coverage);
    blue = ink[2] * coverage + blue * (1 - coverage);
    alpha = coverage + alpha * (1 - coverage);
  }
  if (alpha === 0) return [0, 0, 0, 0];
  return [red / alpha, green / alpha, blue / alpha, alpha * 255].map(Math.round);
}
