"""Words for places on the body, as patterns over a text in small letters without accents.

The first pattern that fits takes its words away from the later ones, so that "shoulder blade" is no
shoulder. German words have no end, for they grow together: "Wadenkrampf". A word for several places
("leg", "arm", "back", "thigh") stands here only with what makes it one.
"""

import re

_OF = r"(?:the |my )?(?:left |right |both )?"
# fmt: off
_ROWS = (
    ("whole_body", r"(?:full|whole|entire) ?-?body|all over|everywhere"),
    ("whole_body", r"\bganze[rn]? korper|\buberall"),
    ("whole_body", r"\b(?:tout le|toute le) corps|\bcorps entier|\btodo el cuerpo"),
    ("back_head", r"back of {OF}head|\bhinterkopf"),
    ("back_knee", r"back of {OF}knees?|behind {OF}knees?|\bkniekehle"),
    ("back_thigh", r"back of {OF}(?:thighs?|upper leg)|\bhamstrings?"),
    ("back_thigh", r"\bhinterer? oberschenkel|\boberschenkelruckseite|\bisquiotibia"),
    ("front_thigh", r"front of {OF}(?:thighs?|upper leg)|\bquad(?:s|riceps)?\b"),
    ("front_thigh", r"\bvorderer? oberschenkel|\bcuadriceps"),
    ("calf", r"back of {OF}lower leg|\bcal(?:f|fs|ves)\b"),
    ("calf", r"\bwade|\bmollets?\b|\bpantorrillas?\b|\bgemelos?\b|\blydk"),
    ("shin", r"front of {OF}lower leg|\bshins?\b|\bschienbein|\btibias?\b"),
    ("shin", r"\bespinillas?\b"),
    ("back_upper_arm", r"\btriceps?\b"),
    ("upper_arm", r"\bupper arms?|\bbiceps?\b|\boberarm"),
    ("lower_arm", r"\blower arms?|\bfore ?arms?|\bunterarm|\bavant[- ]bras|\bantebrazos?"),
    ("elbow", r"\belbows?|\bellbogen|\bellenbogen|\bcoudes?\b|\bcodos?\b"),
    ("toes", r"\btoes?\b|\bzehe|\borteils?\b|\bdedos? (?:del|de los) pies?"),
    ("sole", r"\bsoles?\b|\barch(?:es)?\b|\bplantar|\bfusssohle|\bplantas?\b"),
    ("heel", r"\bheels?\b|\bachilles|\bferse|\btalon(?:s|es)?\b"),
    ("ankle", r"\bankles?\b|\bknochel|\bchevilles?\b|\btobillos?\b"),
    ("foot", r"\bfoot\b|\bfeet\b|\bfuss|\bpieds?\b|\bpies?\b|\bstop[ay]\b"),
    ("knee", r"\bknees?\b|\bknie|\bgenoux?\b|\brodillas?\b"),
    ("groin", r"\bgroin|\binner thighs?|\badductors?|\bleiste|\baines?\b|\bingles?\b"),
    ("front_hip", r"front of {OF}hips?|\bhip flexors?"),
    ("hip", r"\bhips?\b|\bbuttocks?|\bbuttcheeks?|\bglut(?:es?|eals?)\b"),
    ("hip", r"\bpiriformis|\bhufte|\bgesass"),
    ("hip", r"\bhanches?\b|\bfess(?:e|es|iers?)\b|\bcaderas?\b|\bnalgas?\b|\bgluteos?\b"),
    ("pelvis", r"\bpelvi[cs]|\bbecken|\bbassin\b|\bpelvien"),
    ("shoulder_blade", r"\bshoulder ?blades?|\bschulterbl|\bomoplat"),
    ("top_shoulder", r"top of {OF}shoulders?|\btrapez|\btraps?\b"),
    ("shoulder", r"\bshoulders?|\bschulter|\bepaules?\b|\bhombros?\b"),
    ("lower_back", r"\blow(?:er)?[- ]back|\bback \(?low(?:er)?\b\)?|\blumb(?:ar|ago)"),
    ("lower_back", r"\bunterer? rucken|\blenden"),
    ("lower_back", r"\bbas du dos|\blombaires?\b|\bespalda baja|\bbaja espalda|\blws\b"),
    ("middle_back", r"\bmid(?:dle)?[- ]back|\bback \(?mid(?:dle)?\b\)?"),
    ("middle_back", r"\bmittlerer? rucken|\bmilieu du dos"),
    ("upper_back", r"\bupper[- ]back|\bback \(?upper\b\)?|\boberer? rucken"),
    ("upper_back", r"\bhaut du dos|\bespalda alta"),
    ("back_hand", r"back of {OF}hands?|\bhandrucken"),
    ("fingers", r"\bfingers?|\bthumbs?\b|\bdaumen|\bdoigts?\b|\bpouces?\b|\bdedos?\b|\bpulgar"),
    ("hand", r"\bhands?\b|\bhand(?:krampf|zuck)|\bhande|\bpalms?\b"),
    ("hand", r"\bwrists?|\bhandgelenk|\bmains?\b"),
    ("hand", r"\bpoignets?\b|\bmanos?\b|\bmunecas?\b|\bwriters? cramp|\bwriter's cramp"),
    ("throat", r"\bthroat|front of {OF}neck|\bkehle|\bgorge\b|\bgarganta\b"),
    ("neck", r"\bnecks?\b|\bnape\b|\bnacken|\bgenick|\bnuque\b|\bcou\b|\bcuello\b|\bnuca\b"),
    ("jaw", r"\bjaws?\b|\bkiefer|\bmachoires?\b|\bmandibulas?\b"),
    ("face", r"\bfac(?:e|ial)\b|\bhemifacial|\beyes?\b|\beye ?lids?"),
    ("face", r"\bcheeks?\b|\bmouth\b|\blips?\b"),
    ("face", r"\bgesicht|\bauge|\blid(?:er|zucken)?\b|\bmundwinkel"),
    ("face", r"\bvisage\b|\byeux\b|\boeil\b|\bpaupieres?"),
    ("face", r"\bcara\b|\bojos?\b|\bparpados?\b"),
    ("head", r"\bhead\b|\bscalp\b|\bforehead|\btemples?\b|\bkopf|\btete\b|\bcabeza\b"),
    ("ribs", r"\bribs?\b|\bintercostal|\bflanks?\b|\brippe|\bcotes\b|\bcostillas?\b"),
    ("chest", r"\bchest\b|\bpector|\bbrust|\bpoitrine\b|\bpecho\b"),
    ("calf", r"^(?!.*(?:thigh|hamstring|quad|foot)).*\bcharl(?:ey|ie) ?horse"),
    ("abdomen", r"\babdom|\bstomach|\bbelly\b|\bcore\b|\babs\b|\bbauch|\bventre\b|\bvientre\b"),
)
# fmt: on
REGIONS = tuple((re.compile(pattern.replace("{OF}", _OF)), area) for area, pattern in _ROWS)
"""A pattern and the key of its area."""
