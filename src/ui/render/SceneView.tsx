/** A scene as elements. Lines below, cards above, in the order of the tree. */
import type { MovingScene } from "@/core/scene/interpolateScene";
import { LinkLayer } from "./LinkLayer";
import { NodeCard } from "./NodeCard";

interface Props {
  readonly scene: MovingScene;
  readonly tabbableId: string | null;
}

export function SceneView({ scene, tabbableId }: Props) {
  return (
    <>
      <LinkLayer scene={scene} />
      {scene.cards.map((mark) => (
        <NodeCard
          key={mark.id} mark={mark} x={mark.box.x} y={mark.box.y}
          opacity={scene.opacity.get(mark.id) ?? 1} tabbable={mark.id === tabbableId}
        />
      ))}
    </>
  );
}
