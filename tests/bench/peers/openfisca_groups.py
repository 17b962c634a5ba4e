# SPDX-License-Identifier: MIT
"""OpenFisca: rules as variables of an entity, over all groups at once; every turn is a new
simulation, since a variable is calculated once."""
import importlib.metadata

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import ETERNITY
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from protocol import ROWS, serve

DAY = "2024-09-22"
FACTS = ("electorate", "present", "a", "b")
Group = build_entity("group", "groups", "A residential group", is_person=True)


def fact(name):
    return type(name, (Variable,), {"value_type": int, "entity": Group,
                                    "definition_period": ETERNITY})


class quorum(Variable):
    value_type = bool
    entity = Group
    definition_period = ETERNITY

    def formula(group, period):
        return 2 * group("present", period) > group("electorate", period)


class answer(Variable):
    value_type = int
    entity = Group
    definition_period = ETERNITY

    def formula(group, period):
        electorate = group("electorate", period)
        return numpy.select([~group("quorum", period), 2 * group("a", period) > electorate,
                             2 * group("b", period) > electorate],
                            [ord("q"), ord("a"), ord("b")], ord("n"))


SYSTEM = TaxBenefitSystem([Group])
SYSTEM.add_variables(*map(fact, FACTS), quorum, answer)
COLUMNS = numpy.loadtxt(ROWS, numpy.int32, delimiter=",", skiprows=1, ndmin=2).T.copy()


def decide_all():
    simulation = SimulationBuilder().build_default_simulation(SYSTEM, COLUMNS.shape[1])
    for name, column in zip(FACTS, COLUMNS):
        simulation.set_input(name, DAY, column)
    return simulation.calculate("answer", DAY).astype(numpy.uint8).tobytes().decode()


serve(f"OpenFisca {importlib.metadata.version('openfisca-core')}", decide_all)
