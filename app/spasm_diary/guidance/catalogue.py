"""Every rule. A new one is a function with its `Rule` in a module of its kind, and a line here.

Among rules of equal weight, the order here is the order of their advice.
"""

from spasm_diary.guidance.beginnings import APPOINTMENT_NEAR, NEW_DIARY
from spasm_diary.guidance.drinks import FEW_DRINKS, MANY_DRINKS, MUCH_CAFFEINE
from spasm_diary.guidance.sleep import POOR_SLEEP, SHORT_NIGHTS
from spasm_diary.guidance.spasms import FREQUENT_SPASMS, NIGHT_SPASMS, SEVERE_SPASMS
from spasm_diary.guidance.stress import HIGH_STRESS
from spasm_diary.guidance.urgent import LONG_CRAMP, SIGN_TICKED
from spasm_diary.guidance.worsening import MORE_SPASMS, STRONGER_SPASMS

RULES = (
    SIGN_TICKED,
    LONG_CRAMP,
    APPOINTMENT_NEAR,
    MORE_SPASMS,
    STRONGER_SPASMS,
    FREQUENT_SPASMS,
    SEVERE_SPASMS,
    MANY_DRINKS,
    SHORT_NIGHTS,
    NIGHT_SPASMS,
    HIGH_STRESS,
    POOR_SLEEP,
    FEW_DRINKS,
    MUCH_CAFFEINE,
    NEW_DIARY,
)
