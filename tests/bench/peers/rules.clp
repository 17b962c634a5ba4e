; SPDX-License-Identifier: MIT
(deftemplate group (slot electorate) (slot present) (slot a) (slot b))
(defglobal ?*answer* = none)

(defrule no-quorum
  (group (electorate ?n) (present ?p&:(<= (* 2 ?p) ?n)))
  => (bind ?*answer* q))

(defrule quorum
  (group (electorate ?n) (present ?p&:(> (* 2 ?p) ?n)))
  => (assert (quorum)))

(defrule a-is-elected
  (quorum)
  (group (electorate ?n) (a ?a&:(> (* 2 ?a) ?n)))
  => (bind ?*answer* a))

(defrule b-is-elected
  (quorum)
  (group (electorate ?n) (b ?b&:(> (* 2 ?b) ?n)))
  => (bind ?*answer* b))

(defrule nobody-is-elected
  (quorum)
  (group (electorate ?n) (a ?a&:(<= (* 2 ?a) ?n)) (b ?b&:(<= (* 2 ?b) ?n)))
  => (bind ?*answer* n))
