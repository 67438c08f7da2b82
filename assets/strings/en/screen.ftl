# What the backend says on the screen: the cards and the timeline.

now-title = { $date }, day { $day } after session { $session }
now-title-before = { $date }, before the first session
now-headline-before = The session has not ended yet
# $change: the ids of both, such as "water-not_yet".
now-headline-change = { $change ->
    [water-not_yet] Keep dry from { $time } today
   *[other] { $activity }: { $verdict } from { $time } today
}
now-headline-phase = { $phase }
now-headline-quiet = Nothing special today
now-headline-healed = Healed. No rules.

usual-headline-none = Nothing in particular
usual-headline = { $signs }
usual-headline-fading = Fading: { $signs }
usual-beginning = { $text } It may start about now.
usual-now = { $text }
usual-fading = { $text } Mostly fading by now.
usual-dates = Usual from { $from } to { $until }. Longer is common.
usual-dates-open = Usual from { $from } on. Judged at the next session.

now-label = Now: { $moment }
session-label = Session { $number }: { $moment }
date-and-time = { $date }, { $time }
rule-of-session = Rule from session { $number }
source-label = { $title }, { $author }


file-sheet = Aftercare sheet { $date }
file-card = Wallet card
file-several = Pages for a client
# Never a client's name: print queues and recent-files lists show these.
file-form = Signed form { $date }
file-blank-form = Form
file-client = Client file
file-recovery = Recovery key
file-erasure = Statement of erasure
file-pdf = PDF document
save-title = Save file
save-recovery-title = Save the recovery key: anyone who has this file can open the vault

label-counted = { $count ->
    [one] One ingredient
   *[other] { $count } ingredients
}, { $unknown ->
    [0] all recognized
   *[other] { $unknown } not recognized
}
label-counted-none = No ingredients
label-title = { $ingredient }, { $place }

# The words that can be typed in the place of a date or a time, in small letters: a line for each,
# with its id. `skip` stands beside numbers and says nothing: "3rd of December".
typed-words =
    today: today, now
    yesterday: yesterday
    tomorrow: tomorrow
    now: now
    noon: noon, midday
    midnight: midnight
    am: am, a
    pm: pm, p
    hour: h, hrs, oclock
    skip: st, nd, rd, th, of, the
