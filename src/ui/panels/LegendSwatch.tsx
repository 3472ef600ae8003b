/** A card in small, as the chart draws units of that kind. */
import type { UnitKind } from "@/core/org/fileFormat";
import { looks } from "@/core/scene/family";
import styles from "./LegendSwatch.module.css";

export function LegendSwatch({ kind }: { readonly kind: UnitKind }) {
  const look = looks[kind];
  return <span className={styles.swatch} data-family={look.family} data-edge={look.edge} data-shape={look.shape} aria-hidden="true" />;
}
