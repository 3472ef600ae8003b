/** Units by name in a row; a long row folds. */
import type { UnitRef } from "@/core/panel/citer";
import { Folded } from "../../details/Folded";
import { UnitLink } from "../../UnitLink";
import styles from "./Known.module.css";

export function UnitList({ units, shown = 8 }: { readonly units: readonly UnitRef[]; readonly shown?: number }) {
  return <Folded items={units} shown={shown} className={styles.units} renderItem={(unit) => <li key={unit.id}><UnitLink unit={unit} /></li>} />;
}
