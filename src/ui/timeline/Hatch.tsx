/** The fill of what is possible but not certain: stripes of the colour. */
export function Hatch({ id, colour }: { id: string; colour: string }) {
  return (
    <pattern
      id={id}
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M1,0V4" stroke={colour} strokeWidth="2" shapeRendering="auto" />
    </pattern>
  );
}
