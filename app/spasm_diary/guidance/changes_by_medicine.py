"""What the medicines change that a person takes. A new sentence is a row."""

from spasm_diary.guidance.changes import (
    COMMON,
    MEDSAFE,
    MERCK,
    NHS,
    change,
)
from spasm_diary.words import N_

BY_MEDICINE = (
    change(
        "raises_potassium",
        "eating-and-minerals night-cramps",
        N_(
            "You take a medicine that can raise potassium: no potassium pills, nor salt "
            "substitutes, unless you were told to."
        ),
        MEDSAFE,
    ),
    change(
        "raises_potassium",
        "pain-relievers",
        N_("You take a medicine that can raise potassium: ask before ibuprofen and its kind."),
        MEDSAFE,
    ),
    change(
        "raises_potassium",
        "get-help-now other-causes",
        N_(
            "You take a medicine that can raise potassium: weak muscles with a pounding heart "
            "or a faint are an emergency."
        ),
        MEDSAFE,
    ),
    change(
        "water_tablets",
        "drinking drinking-a-lot",
        N_(
            "You take water tablets: ask how much to drink. Get help now for confusion, "
            "vomiting or a bad headache."
        ),
        N_("Scottish Government, UK, 2024"),
    ),
    change(
        "water_tablets",
        "eating-and-minerals night-cramps other-causes",
        N_(
            "You take water tablets: they can lower minerals and bring on cramps. Ask about a "
            "blood test, and keep taking them until then."
        ),
        MERCK,
    ),
    change(
        "water_tablets",
        "pain-relievers",
        N_("You take water tablets: ask before ibuprofen and its kind."),
        NHS,
    ),
    change(
        "sedatives",
        "muscle-relaxants pain-relievers antidepressants-for-pain",
        N_(
            "You take a medicine that makes you sleepy: ask before you add another. Together "
            "they can slow your breathing."
        ),
        COMMON,
    ),
    change(
        "sedatives",
        "caffeine",
        N_("You take a medicine that makes you sleepy: alcohol on top is not safe."),
        MERCK,
    ),
    change(
        "sedatives",
        "sleep restless-legs",
        N_(
            "You take a medicine that makes you sleepy: do not stop it suddenly, and do not "
            "drive when you are sleepy."
        ),
        N_("Pennine Acute Hospitals NHS Trust, UK"),
    ),
    change(
        "sedatives",
        "acupuncture-chiropractic-herbs",
        N_("You take a medicine that makes you sleepy: ask a pharmacist before any herbs."),
        COMMON,
    ),
    change(
        "antidepressants",
        "acupuncture-chiropractic-herbs",
        N_("With your medicine, do not take St John's wort. The two can clash badly."),
        N_("Medsafe, New Zealand, 2012"),
    ),
    change(
        "antidepressants",
        "muscle-relaxants pain-relievers what-is-being-researched",
        N_("Your medicine can clash with some of these, such as tramadol. Ask a pharmacist."),
        N_("BMJ, 2014"),
    ),
    change(
        "antidepressants",
        "antidepressants-for-pain",
        N_("You take one of these already: do not stop it suddenly. Ask how to come off it."),
        N_("Scottish Government, UK, 2024"),
    ),
    change(
        "antidepressants",
        "drinking-a-lot",
        N_(
            "Your medicine can lower the salt in your blood. Get help now for confusion, "
            "vomiting or a bad headache."
        ),
        N_("Scottish Government, UK, 2024"),
    ),
    change(
        "blood_thinners",
        "acupuncture-chiropractic-herbs",
        N_("You take a blood thinner: tell who treats you, and ask a pharmacist before herbs."),
        COMMON,
    ),
    change(
        "blood_thinners",
        "physiotherapy-and-massage",
        N_("You take a blood thinner: say so before a massage. Deep pressure can bruise you."),
        COMMON,
    ),
    change(
        "blood_thinners",
        "pain-relievers creams",
        N_("You take a blood thinner: ask before ibuprofen and its kind, also as a gel."),
        NHS,
    ),
    change(
        "statins",
        "night-cramps other-causes what-a-spasm-is muscles-most-often-hit is-exercise-safe "
        "when-spasms-go-untreated",
        N_(
            "You take a statin: for muscle pain, cramps or weakness that you cannot explain, "
            "call your doctor today."
        ),
        NHS,
    ),
)
