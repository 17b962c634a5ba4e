# SPDX-License-Identifier: MIT
"""Profiles: `ci` draws the same documents every time, within the time of one stage; `long`
draws other ones each time: pytest tests/property --hypothesis-profile=long. `look` is a glance."""
from hypothesis import HealthCheck, Phase, settings

COMMON = {"deadline": None, "print_blob": True,
          "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large,
                                    HealthCheck.filter_too_much]}
settings.register_profile("ci", derandomize=True, max_examples=120, database=None, **COMMON)
settings.register_profile("long", max_examples=5000, **COMMON)
settings.register_profile("look", derandomize=True, max_examples=20, database=None,
                          phases=[Phase.generate], **COMMON)
settings.load_profile("ci")
