"""Every verb, in the order of the help. A new one is a module beside this one, and a line here."""

from spasm_diary.cli.add import ADD
from spasm_diary.cli.backup import BACKUP
from spasm_diary.cli.chart import CHART
from spasm_diary.cli.check import CHECK
from spasm_diary.cli.decrypt import DECRYPT
from spasm_diary.cli.encrypt import ENCRYPT
from spasm_diary.cli.export import EXPORT
from spasm_diary.cli.guidance import GUIDANCE
from spasm_diary.cli.import_file import IMPORT
from spasm_diary.cli.merge import MERGE
from spasm_diary.cli.now import NOW
from spasm_diary.cli.passphrase import PASSPHRASE
from spasm_diary.cli.recover import RECOVER
from spasm_diary.cli.report import REPORT
from spasm_diary.cli.restore import RESTORE
from spasm_diary.cli.sample import SAMPLE
from spasm_diary.cli.screenshot import SCREENSHOT
from spasm_diary.cli.verb import Verb

VERBS: tuple[Verb, ...] = (
    NOW,
    ADD,
    EXPORT,
    IMPORT,
    MERGE,
    CHART,
    REPORT,
    GUIDANCE,
    SAMPLE,
    SCREENSHOT,
    CHECK,
    BACKUP,
    RESTORE,
    RECOVER,
    ENCRYPT,
    DECRYPT,
    PASSPHRASE,
)
