"""The warning signs that need the emergency number now."""

from spasm_diary.domain.warning_levels import Level, WarningSign
from spasm_diary.words import N_


def _sign(key: str, label: str, symptom: str, why: str) -> WarningSign:
    return WarningSign(key, Level.EMERGENCY, label, symptom, why)


EMERGENCY_SIGNS = (
    _sign(
        "saddle_numbness",
        N_("Numb between the legs, or bladder or bowel changes"),
        N_(
            "With back or leg pain or spasms: numbness between your legs or when you wipe. New "
            "trouble starting, stopping or feeling pee. Leaking pee or poo. New loss of feeling "
            "or function in sex. Pain, numbness or weakness in both legs."
        ),
        N_("The nerves low in the back may be squeezed. Quick treatment can protect them."),
    ),
    _sign(
        "back_injury",
        N_("Back pain or spasm after a bad fall or accident"),
        N_("Back pain or back spasms after a serious fall or accident."),
        N_("The back needs checking for a broken bone before you move about."),
    ),
    _sign(
        "chest_pain",
        N_("Chest pain or pressure"),
        N_(
            "Chest pain or pressure. It may last over 15 minutes, or spread to your arm, jaw, "
            "neck or back. You may sweat, or feel sick, faint or breathless."
        ),
        N_("Only a test can tell a muscle spasm from heart trouble. Call, even if you are unsure."),
    ),
    _sign(
        "breathing_trouble",
        N_("Great trouble breathing"),
        N_(
            "Very hard to breathe. Or short of breath, chest pain or coughing up blood, together "
            "with a sore or swollen leg."
        ),
        N_("Breathing trouble always needs help at once. A clot in the lung is one reason."),
    ),
    _sign(
        "stroke_signs",
        N_("Face drooping, weak arm or leg, trouble speaking"),
        N_(
            "A face that droops on one side. A sudden weak arm or leg. Slurred or lost speech. "
            "Sudden loss of sight. Sudden confusion. The worst headache ever, all at once."
        ),
        N_("The brain may need blood flow back, or bleeding stopped. Every minute counts."),
    ),
    _sign(
        "sudden_neck_pain",
        N_("Sudden neck pain or headache with dizziness or double vision"),
        N_(
            "Sudden new neck pain or headache with dizziness, a drooping eyelid, double vision, "
            "unsteady walking or a numb face. It can come after neck treatment or an injury, or "
            "with no reason you know of."
        ),
        N_("A blood vessel in the neck may need care quickly."),
    ),
    _sign(
        "seizure",
        N_("A seizure, or passing out"),
        N_(
            "A first seizure (fit). One over 5 minutes, or one after another. Not waking up after "
            "one. Passing out."
        ),
        N_("The cause needs finding at once. Salts in the blood and medicines are among them."),
    ),
    _sign(
        "dark_urine",
        N_("Severe muscle pain with tea-coloured pee"),
        N_(
            "Muscle pain, cramps or swelling far beyond what you expect. With it: pee the colour "
            "of tea or cola, very little pee, or weakness. It can follow hard effort, heat, lying "
            "still for long, being crushed, or a new medicine. It can start days later."
        ),
        N_("Muscle that breaks down can hurt the kidneys. A blood test shows it."),
    ),
    _sign(
        "locked_jaw",
        N_("A jaw that will not open, with spasms that spread"),
        N_(
            "Your jaw will not open, or painful spasms spread, or it is hard to swallow or "
            "breathe. Most of all 4 to 21 days after a dirty wound, or if your jabs are not up "
            "to date."
        ),
        N_("An infected wound can do this, and it is treated in hospital."),
    ),
    _sign(
        "medicine_shaking",
        N_("Shaking, stiff, hot and restless after a medicine change"),
        N_(
            "Restless, sweating, shaking or twitching, stiff muscles, fever, fast heartbeat or "
            "diarrhoea. It comes after you start, raise or mix antidepressants, tramadol, "
            "migraine triptans or St John's wort."
        ),
        N_(
            "These medicines can act too strongly together. If it is mild, call whoever "
            "prescribed them today."
        ),
    ),
    _sign(
        "pulled_face",
        N_("Neck, face, tongue or eyes pulled after a medicine"),
        N_(
            "Your neck, face, tongue or jaw is pulled to one side, or your eyes are forced up. It "
            "comes within hours or days of a medicine for sickness or psychosis. Noisy breathing "
            "makes it more pressing."
        ),
        N_("It can be a reaction to the medicine. An emergency team can treat it."),
    ),
    _sign(
        "fever_stiff_medicine",
        N_("High fever, very stiff muscles and confusion on a medicine"),
        N_("High fever, very stiff muscles and confusion while taking a medicine for psychosis."),
        N_("It can be a rare reaction to the medicine, which needs hospital care."),
    ),
    _sign(
        "stiff_neck_fever",
        N_("Stiff neck with fever, or a rash that stays under glass"),
        N_(
            "A stiff neck with fever, a severe headache, pain from light, being sick or very "
            "sleepy. Or a rash that stays when you press a glass on it. Do not wait for a rash."
        ),
        N_("A serious infection may need treatment within hours."),
    ),
    _sign(
        "cold_limb",
        N_("A cold, pale or blue limb, with severe pain"),
        N_(
            "An arm or leg that is suddenly cold, pale or blue, numb or weak, with severe pain. "
            "You may find no pulse in it."
        ),
        N_("Blood may not be reaching it. Quick help can save it."),
    ),
    _sign(
        "tingling_locked",
        N_("Tingling, locked hands or feet, and noisy breathing or fits"),
        N_(
            "Tingling round your mouth or in your fingers, and hands or feet locked in a spasm. "
            "With it: noisy breathing, a fit, a pounding heart or confusion."
        ),
        N_("Calcium in the blood may be very low. Fast breathing can feel alike."),
    ),
    _sign(
        "water_confusion",
        N_("Confused, sick or very sleepy after drinking a lot"),
        N_(
            "Confusion, being sick, a bad headache, great sleepiness or fits. It comes after "
            "drinking a lot of water, or while taking an antidepressant or water tablet."
        ),
        N_("Salt in the blood may be too low. A blood test shows it."),
    ),
    _sign(
        "stopping_reaction",
        N_("Spasms, shaking or fits after stopping a medicine or alcohol"),
        N_(
            "Spasms, shaking, fever or fits, or seeing things that are not there. It comes after "
            "you stop baclofen, a benzodiazepine (such as diazepam) or heavy drinking."
        ),
        N_("The body can react strongly to a sudden stop. A hospital can make it safe."),
    ),
    _sign(
        "cancer_back_pain",
        N_("Cancer now or before, with new back pain and leg changes"),
        N_(
            "You have or had cancer, and have new pain in your spine. With it: weak or unsteady "
            "legs, changed feeling, or bladder or bowel changes."
        ),
        N_("The spinal cord may be pressed. Early help protects it."),
    ),
    _sign(
        "swollen_throat",
        N_("Swollen lips, tongue or throat, or wheezing after a medicine"),
        N_("Swollen lips, tongue or throat, or wheezing, after taking a medicine."),
        N_("A strong allergy can close the airway. It is treated on the spot."),
    ),
    _sign(
        "weak_pounding_heart",
        N_("Weak muscles with a pounding heart or fainting"),
        N_(
            "Weak muscles with a pounding or uneven heartbeat, or fainting. Most of all with "
            "kidney disease, or if you take potassium, blood pressure tablets that raise it, or "
            "spironolactone."
        ),
        N_("Potassium in the blood may be too high or too low. That affects the heart."),
    ),
    _sign(
        "too_much_medicine",
        N_("Too much of a medicine"),
        N_(
            "You took more of any medicine than you should, even if you feel well. This includes "
            "paracetamol, called acetaminophen in some countries."
        ),
        N_("Harm can start before you feel it, and early treatment works best."),
    ),
    _sign(
        "ending_life",
        N_("Thoughts of ending your life"),
        N_("You may act on thoughts of ending your life, or you have acted on them."),
        N_("You deserve help right now, and people are there to give it at any hour."),
    ),
)
