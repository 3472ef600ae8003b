/** The link under the name by which the panels know it; it is needed outside them as well. */
export { AddressLink } from "@/ui/AddressLink";
