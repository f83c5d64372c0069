"""The warning signs that need help today, and those that need it soon."""

from spasm_diary.domain.warning_levels import Level, WarningSign
from spasm_diary.words import N_


def _urgent(key: str, label: str, symptom: str, why: str) -> WarningSign:
    return WarningSign(key, Level.URGENT, label, symptom, why)


def _soon(key: str, label: str, symptom: str, why: str) -> WarningSign:
    return WarningSign(key, Level.SOON, label, symptom, why)


URGENT_SIGNS = (
    _urgent(
        "swollen_calf",
        N_("One leg swollen, warm, red or throbbing"),
        N_(
            "One calf or leg throbs or cramps, and is swollen, warm, red or darker, or has hard "
            "veins. Do not rub it. With chest pain or trouble breathing it is an emergency."
        ),
        N_("A blood clot in the leg needs ruling out the same day."),
    ),
    _urgent(
        "new_weakness",
        N_("New weakness or numbness, or unsteady walking"),
        N_(
            "One arm or leg is newly or more and more weak. Your foot drops. You have new numb "
            "areas, or walk unsteadily. If it is sudden, or in both legs, it is an emergency."
        ),
        N_("A nerve may be under pressure and needs a look."),
    ),
    _urgent(
        "statin_muscles",
        N_("New muscle pain, weakness or cramps on a statin"),
        N_(
            "Muscle pain, soreness, weakness or cramps with no clear reason while you take a "
            "statin (a cholesterol medicine). Call straight away and ask if you should stop it."
        ),
        N_("Statins can now and then harm muscle. A blood test shows it."),
    ),
    _urgent(
        "fever_and_spasms",
        N_("Fever with back pain or spasms, or back pain with weight loss"),
        N_(
            "A fever with back pain, or with spasms and feeling unwell. Back pain with weight loss "
            "you did not plan, a lump or a changed shape. Back pain that rest does not ease, or "
            "that is worse at night."
        ),
        N_("An infection or another cause in the back needs ruling out."),
    ),
    _urgent(
        "long_cramp",
        N_("A cramp over 10 minutes that stretching does not ease"),
        N_(
            "A cramp that lasts more than 10 minutes even though you stretch. Or cramps after "
            "touching mercury or lead, or with an infected wound."
        ),
        N_("Most cramps end within 10 minutes, so a longer one deserves a call."),
    ),
    _urgent(
        "tingling_mouth",
        N_("Tingling round the mouth or fingers, with hand or foot spasms"),
        N_(
            "Tingling round your mouth or in your fingertips with spasms of hands or feet, though "
            "you feel well. More so after surgery on the neck or thyroid."
        ),
        N_("Calcium in the blood may be low. A blood test shows it."),
    ),
    _urgent(
        "new_headache_over_50",
        N_("Over 50: new headache, sore scalp or jaw pain on chewing"),
        N_(
            "You are 50 or older and have a new headache, a sore scalp, jaw pain when you chew, or "
            "changes in sight. If you lose any sight, it is an emergency."
        ),
        N_("Swollen blood vessels can threaten the eyes. Early treatment protects them."),
    ),
    _urgent(
        "losing_fluid",
        N_("Being sick, diarrhoea or heavy sweating, with dark or little pee"),
        N_(
            "Spasms while you keep being sick, have diarrhoea or sweat heavily, with very dark or "
            "very little pee, or feeling faint."
        ),
        N_("You may be losing more water and salts than you can replace on your own."),
    ),
    _urgent(
        "pregnancy_signs",
        N_("Pregnant, with one sore leg, a bad headache or sight changes"),
        N_(
            "You are pregnant and have symptoms in one leg, a severe headache, changes in sight, "
            "pain in the upper belly, or swelling."
        ),
        N_("A clot or high blood pressure in pregnancy needs a check today."),
    ),
    _urgent(
        "medicine_harm",
        N_("New sleepiness, falls, yellow skin or black poo on a medicine"),
        N_(
            "While you take a medicine you are newly very sleepy, fall, or have yellow skin or "
            "black poo. If you vomit blood or see blood in your poo, it is an emergency."
        ),
        N_("The medicine may not suit you, or the dose may be too high."),
    ),
    _urgent(
        "self_harm_thoughts",
        N_("Thoughts of harming yourself, or no hope"),
        N_(
            "You think of harming yourself, or see no way forward, and are not in danger right "
            "now. Call a crisis line or your doctor today. If that changes, it is an emergency."
        ),
        N_("Pain and poor sleep wear people down. Talking to someone today can help."),
    ),
)
SOON_SIGNS = (
    _soon(
        "worse_or_in_the_way",
        N_("Spasms that break your sleep, get worse or limit your life"),
        N_(
            "Spasms keep breaking your sleep, come more often, get stronger, or keep you from "
            "doing things."
        ),
        N_("A doctor can look for causes and talk about what may help."),
    ),
    _soon(
        "cramps_with_numbness",
        N_("Cramps with lasting numbness, or both legs swollen"),
        N_("Cramps with numbness that stays, or with swelling in both legs."),
        N_("Nerves, veins, heart and kidneys are worth checking."),
    ),
    _soon(
        "painless_weakness",
        N_("Growing weakness without pain, or twitches with weakness"),
        N_(
            "Without pain: growing weakness, thinner muscles, clumsy hands or tripping. Or "
            "twitches that stay, together with weakness. Or slurred speech, trouble swallowing, or "
            "crying or laughing you cannot control. Ask to be seen quickly. If breathing or "
            "swallowing fails, it is an emergency."
        ),
        N_("Nerves and muscles need tests. Twitches or cramps alone are usually harmless."),
    ),
    _soon(
        "weak_thighs_shoulders",
        N_("Weak thighs or shoulders"),
        N_(
            "It is hard to climb stairs, get up from a chair or reach up, because thighs or "
            "shoulders are weak. A rash or trouble swallowing may go with it."
        ),
        N_("Muscles, the thyroid and some medicines are worth checking."),
    ),
    _soon(
        "stiff_over_50",
        N_("Over 50: new stiff shoulders or hips in the morning"),
        N_(
            "You are 50 or older, and over days or weeks your shoulders or hips became stiff. It "
            "is worst for over 45 minutes after waking."
        ),
        N_("Some causes of this can be treated well."),
    ),
    _soon(
        "swollen_joints",
        N_("Swollen joints, rash, night sweats or weight loss"),
        N_(
            "Swollen joints, or joints that stay stiff for over 30 minutes in the morning. Painful "
            "red eyes. Fingers that newly turn white or blue in the cold. A rash, swollen glands, "
            "night sweats or weight loss. Blood or protein found in your pee."
        ),
        N_("These do not belong to fibromyalgia and have causes of their own."),
    ),
    _soon(
        "cramp_on_walking",
        N_("Calf cramp when walking that goes with rest"),
        N_(
            "A cramp in the calf that comes as you walk and goes as you rest. A sore that does not "
            "heal needs a call today. Sudden worsening, pain at rest that stays, lost feeling or "
            "a leg you cannot move is an emergency."
        ),
        N_("Blood flow to the legs is worth checking."),
    ),
    _soon(
        "after_new_medicine",
        N_("Spasms began or grew after a new medicine or dose"),
        N_(
            "Spasms began or got worse after a new medicine or a new dose. A pharmacist is a good "
            "first stop. Keep taking it until you have asked."
        ),
        N_("Several medicines can bring on cramps, and there may be another choice."),
    ),
    _soon(
        "restless_nights",
        N_("An urge to move the legs, kicking, or snoring with pauses"),
        N_(
            "In the evening you feel an urge to move your legs. You snore with pauses in your "
            "breathing, or someone sees you kick in your sleep."
        ),
        N_("Causes of poor sleep like these have their own treatment."),
    ),
    _soon(
        "unlike_usual",
        N_("Not like your usual, on one side, or a part pulled out of place"),
        N_(
            "Something is clearly not like your usual spasms. Or it is on one side only, or a "
            "spasm holds one part of the body in a fixed position."
        ),
        N_("A second cause can exist beside fibromyalgia, and needs its own look."),
    ),
    _soon(
        "never_looked_at",
        N_("Pain, tiredness or spasms that no one has looked at"),
        N_("You have widespread pain, tiredness or spasms, and no clinician has looked at them."),
        N_("A person, not a program, can find out what is behind them."),
    ),
)
