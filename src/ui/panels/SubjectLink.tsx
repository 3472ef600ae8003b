/** A subject by name, as a link to its own page. */
import type { SubjectRef } from "@/core/panel/subjectProfile";
import { AddressLink } from "./AddressLink";
import { useGoToSubject } from "./useGoToSubject";
import styles from "./UnitLink.module.css";

export function SubjectLink({ subject }: { readonly subject: SubjectRef }) {
  const goTo = useGoToSubject();
  return (
    <AddressLink className={styles.link} to={{ subjectId: subject.id }} lang={subject.label.lang} onGo={() => goTo(subject.id)}>
      {subject.label.text}
    </AddressLink>
  );
}
