"""What age, pregnancy, kidneys and a limit of fluids change. A new sentence is a row."""

from spasm_diary.domain.about_person import Age
from spasm_diary.guidance.changes import (
    COMMON,
    EFSA_CAFFEINE,
    EFSA_WATER,
    MEDSAFE,
    NHS,
    NICE,
    change,
)
from spasm_diary.words import N_

FLUIDS = "fluids_limited"
"""As a fact: it is a setting of its own, for it silences as well."""

BY_PERSON = (
    change(
        Age.UNDER_18,
        "sleep",
        N_("You are under 18: the 7 hours are for adults. Young people need more sleep."),
        N_("Centers for Disease Control and Prevention, USA"),
    ),
    change(
        Age.UNDER_18,
        "caffeine",
        N_("You are under 18: these amounts are for adults. Yours are smaller."),
        EFSA_CAFFEINE,
    ),
    change(
        Age.UNDER_18,
        "drinking drinking-a-lot",
        N_("You are under 18: these amounts are for adults. Ask which one is right for you."),
        EFSA_WATER,
    ),
    change(
        Age.UNDER_18,
        "antidepressants-for-pain muscle-relaxants pain-relievers creams what-is-being-researched",
        N_("You are under 18: what is said of medicines here is for adults. Ask before any."),
        NICE,
    ),
    change(
        Age.UNDER_18,
        "eating-and-minerals acupuncture-chiropractic-herbs night-cramps",
        N_("You are under 18: ask a doctor or pharmacist before you take any pills or herbs."),
        COMMON,
    ),
    change(
        Age.FROM_65,
        "sleep",
        N_("You are 65 or older: 7 to 8 hours of sleep are the usual guide at your age."),
        N_("National Sleep Foundation, USA"),
    ),
    change(
        Age.FROM_65,
        "muscle-relaxants",
        N_("You are 65 or older: experts advise against most of these. They make falls likelier."),
        N_("American Geriatrics Society, USA, 2023"),
    ),
    change(
        Age.FROM_65,
        "pain-relievers",
        N_("You are 65 or older: ask before ibuprofen and its kind. They carry more risk now."),
        NHS,
    ),
    change(
        Age.FROM_65,
        "eating-and-minerals night-cramps",
        N_("You are 65 or older: take no potassium pills unless you were told to."),
        N_("Food Standards Scotland, UK"),
    ),
    change(
        "pregnant",
        "caffeine",
        N_("In pregnancy the guide for caffeine is up to 200 mg a day."),
        EFSA_CAFFEINE,
    ),
    change(
        "pregnant",
        "muscle-relaxants pain-relievers antidepressants-for-pain creams",
        N_("In pregnancy, ask before you take any of these, and before you stop one."),
        NHS,
    ),
    change(
        "pregnant",
        "eating-and-minerals acupuncture-chiropractic-herbs what-is-being-researched",
        N_("In pregnancy, ask before any pills or herbs, and tell who treats you."),
        COMMON,
    ),
    change(
        "pregnant",
        "night-cramps restless-legs physiotherapy-and-massage",
        N_("In pregnancy, get help today for one leg that is sore, swollen or hot."),
        NHS,
    ),
    change(
        "pregnant",
        "is-exercise-safe moving-gently",
        N_("In pregnancy, ask before you begin something new."),
        COMMON,
    ),
    change(
        "pregnant",
        "drinking",
        N_("In pregnancy you need a little more to drink than these amounts."),
        EFSA_WATER,
    ),
    change(
        "breastfeeding",
        "caffeine",
        N_("While you breast-feed, the guide for caffeine is up to 200 mg a day."),
        EFSA_CAFFEINE,
    ),
    change(
        "breastfeeding",
        "muscle-relaxants pain-relievers antidepressants-for-pain acupuncture-chiropractic-herbs",
        N_("You breast-feed: ask before you take any of these, for some reach the milk."),
        COMMON,
    ),
    change(
        "breastfeeding",
        "drinking",
        N_("While you breast-feed you need more to drink than these amounts."),
        EFSA_WATER,
    ),
    change(
        "weak_kidneys",
        "eating-and-minerals night-cramps",
        N_("With weak kidneys, ask before you take magnesium, potassium or a salt substitute."),
        MEDSAFE,
    ),
    change(
        "weak_kidneys",
        "pain-relievers",
        N_("With weak kidneys, ask before ibuprofen and its kind."),
        NHS,
    ),
    change(
        "weak_kidneys",
        "drinking drinking-a-lot",
        N_("With weak kidneys, ask how much you may drink. It can be less than is said here."),
        COMMON,
    ),
    change(
        "weak_kidneys",
        "get-help-now other-causes",
        N_("With weak kidneys, weak muscles with a pounding heart or a faint are an emergency."),
        MEDSAFE,
    ),
    change(
        FLUIDS,
        "drinking-a-lot caffeine eating-and-minerals",
        N_("Your fluids are limited: keep to the amount you were told."),
        COMMON,
    ),
)
