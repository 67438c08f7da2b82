# The artist's protocols: what they say, making one's own, publishing, sharing, comparing.

section-protocols = Protocols
protocol-shipped = Comes with this app
protocol-own = Your own
protocol-drafts = Drafts
protocol-none-own = None yet. Copy a protocol to make it your own.
protocol-line = { $author }, version { $version }
protocol-draft-line = Draft of version { $version }
protocol-is-default = First sessions start with this one
protocol-default = Protocol for a client’s first session
protocol-make-default = Make default
protocol-made-default = First sessions now start with “{ $title }”.
protocol-read-only = It comes with this app and cannot be changed. To make your own, copy it.
protocol-copy = Copy
protocol-copy-title = Copy “{ $title }”
protocol-new-title = Title of the copy
protocol-copy-do = Make the copy
protocol-edit = Edit
protocol-print = Print for the wall
protocol-export = Export
protocol-exported = Protocol exported.
protocol-import = Import a protocol
protocol-imported = Imported as a draft. Read it before you publish it.
protocol-import-faults = This file cannot be used. Nothing was imported.
protocol-import-done = Close
protocol-file-kind = Protocol
protocol-back = Back to all protocols

# Where it is in use.
protocol-use-title = In use
protocol-use-none = No session uses it yet.
# $healing: clients who are healing under it. $sessions: all sessions that name it.
protocol-use = Version { $version }: { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}, { $healing ->
    [0] nobody healing
    [one] 1 client healing
   *[other] { $healing } clients healing
}

# What it says.
protocol-rules = Rules by day
protocol-days = Days
protocol-rule = Rule
protocol-reads = What the client reads
protocol-source = Source
protocol-source-at = { $title }, { $author }, { $place }
protocol-warning = { $urgency }: { $text }
protocol-urgency-artist = Call us
# $days: “Day 0 to 8”.
protocol-run = { $verdict }. { $days }
protocol-warnings = Warning signs
protocol-healed = Healed on { $day }
protocol-sources = Sources
protocol-reading = Where the sources disagree or are silent
protocol-sessions = Sessions and check-ins
protocol-usual-sessions = Usual number of sessions: { $count }
protocol-days-between = Next session: { $days } days after the last
protocol-check-ins = Check-ins: days { $days }
protocol-as-set = As in the settings.
# A day of a protocol, counted from the session.
protocol-day = day { $day }
protocol-day-head = Day { $day }
protocol-days-from-until = Day { $from } to { $until }
protocol-days-two = days { $from } to { $until }
protocol-days-from = From day { $from }
protocol-clock-final = Counted from the final session
protocol-clock-each = Counted from each session
protocol-only-branch = Only if you allow it: { $branch }
# $scalps: “Dry, Oily”.
protocol-only-branch-scalps = Only if you allow it: { $branch }. Scalp: { $scalps }

# Held against published guides. $text: what the protocol's day is.
protocol-published = Compared with published guides
# $places: where some of them can be read.
protocol-published-source = { $source }. Among them: { $places }.
protocol-published-note = Custom, not medicine. Many guides copy each other.
protocol-among = { $activity }: day { $day }. { $among ->
    [before-all] Earlier than all { $guides } guides ({ $least } to { $most }).
    [first] Among the earliest quarter of { $guides } guides ({ $least } to { $most }).
    [middle] In the middle half of { $guides } guides ({ $least } to { $most }).
    [last] Among the latest quarter of { $guides } guides ({ $least } to { $most }).
    [after-all] Later than all { $guides } guides ({ $least } to { $most }).
   *[within] { $guides } guides say { $least } to { $most }.
}

# Two protocols beside each other.
protocol-compare-with = Compare with
protocol-compare = Compare
protocol-compare-title = “{ $first }” and “{ $second }”
protocol-differs = Differs
protocol-same = Same
protocol-says-nothing = Says nothing
protocol-activity = Activity

# A draft.
draft-head = What it is
draft-title = Title
draft-author = Author
draft-healed = Healed on day
draft-usual-sessions = Usual number of sessions
draft-days-between = Days between sessions
draft-check-ins = Check-in days
draft-empty-is-set = If empty: as in the settings
draft-language = Language of the sentences
draft-language-hint = A sentence left empty in another language shows the app’s translation, or else English.
draft-rules = Rules
draft-verdict = Verdict
draft-from = From day
draft-until = Until day
draft-until-open = Goes on
draft-clock = Counted from
draft-clock-each = Each session
draft-clock-final = Final session
draft-text = What the client reads
draft-ask = What the client reads between the two days
draft-remove-rule = Remove this rule
draft-add-rule = Add a rule
draft-remove-lane = Remove all its rules
draft-add-activity = Add an activity
draft-phases = Phases
draft-phase-name = Name
draft-add = Add
draft-limit = Limit an activity
draft-limit-at = It stays at
draft-add-limit = Add a limit
draft-hold = { $activity } stays at “{ $verdict }”
draft-remove-hold = Remove this limit: { $hold }
draft-usual = Usual signs
draft-onset = Starts on day
draft-fade = Fades by day
draft-fade-open = Judged at the next session
draft-warnings = Warning signs
draft-urgency = What to do
draft-after = Applies after day
draft-always = Always
draft-branches = Rules that you allow one client at a time
draft-branches-none = None yet. Each client begins without such rules; you allow them in their file.
draft-add-branch = Add rules that you allow one client at a time
draft-remove-branch = Remove { $branch }
draft-branch-hint = When to allow it
draft-branch-scalps = For which scalps
draft-branch-any = None chosen: for any scalp.
draft-slips = After a slip
draft-slips-none = None yet. After a slip, this protocol says nothing.
draft-add-slip = Add a slip
# $words: what the fuller guide says.
draft-slip-empty = If empty, the client reads: { $words }
draft-oils = For clients who must not have an oil
draft-oils-none = None yet. They read the same as everybody. If your sentence on the moisturizer names coconut or olive oil, add what they read in its place.
draft-oils-add = Add what they read
# $words: the sentence that names both oils.
draft-oils-instead = In place of “{ $words }”, the client reads:
draft-oils-coconut = If they may have coconut oil only
draft-oils-olive = If they may have olive oil only
draft-oils-neither = If they may have neither
# $activities: “Heavy sweat; Razor”.
draft-fuller = It says nothing about: { $activities }. The fuller guide does.
draft-fuller-add = Add what the fuller guide says
draft-fuller-added = Added what the fuller guide says. Its sources came along.
# $activities: “Heavy sweat; Razor”.
protocol-copy-fuller = Add what the fuller guide says about: { $activities }
draft-remove = Remove
draft-add-phase = Add a phase
draft-add-sign = Add a sign
draft-add-warning = Add a warning sign
draft-preview = The sheet for a session that has just ended
draft-preview-none = It updates once nothing is wrong.
draft-days-hint = Days are counted from the session. Type one day, such as 3, or a range, such as 8-10.
draft-discard = Discard draft
draft-discarded = Draft discarded.
draft-publish = Publish version { $version }
draft-published = Version { $version } is published. New sessions use it; sessions so far keep theirs.
draft-faults = { $count ->
    [0] Nothing is wrong with it.
    [one] One mistake: it cannot be published yet.
   *[other] { $count } mistakes: it cannot be published yet.
}
draft-faults-show = { $count ->
    [one] Go to it
   *[other] Go to the first
}
draft-bar = { $activity }, end of “{ $verdict }”
draft-timeline-name = Ends of the rules
draft-timeline = Drag the end of a rule, or move it with the arrow keys

# Moving clients to a newer version.
moves-title = { $count ->
    [one] One client is healing under an earlier version. Move them to version { $version }?
   *[other] { $count } clients are healing under an earlier version. Move them to version { $version }?
}
moves-what = { $count ->
    [one] What changes for them:
   *[other] What changes for each of them:
}
moves-client = Healing under version { $version }
moves-none = No date changes.
# $verdicts: with their dates.
moves-before = Before: { $verdicts }
moves-after = After: { $verdicts }
moves-verdict = { $verdict } from { $moment }
moves-nothing = nothing
moves-look = Look at the changes
moves-leave = Leave them
moves-do = Move { $count ->
    [one] this client
   *[other] these clients
}
moves-done = { $count ->
    [one] One client moved to version { $version }.
   *[other] { $count } clients moved to version { $version }.
}

# What is wrong with a draft. Days are as in “day 8”.
fault-day-missing = Type a day.
fault-day-unreadable = This is not a day. Type a number from 0 to 3650, or a range such as 8-10.
fault-day-backwards = The range ends before it starts.
fault-number = Type a number of sessions.
fault-no-text = Write what the client reads.
fault-no-name = Give it a name.
fault-no-hint = Write when to allow it.
# $language: by its own name.
fault-missing-language = This protocol says everything in { $language } too. Choose that language above, and write this sentence.
fault-medicine = { $activity }: all that may be said of a medicine is “{ $verdict }”.
fault-washing = { $activity } is allowed on day { $day }, but water only from day { $water }.
fault-washing-never = { $activity } is allowed on day { $day }, but water never is.
fault-phase = It says “{ $name }”, but { $activity } is “{ $verdict }” until day { $day }. Start it then, or name it otherwise.
fault-phase-never = It says “{ $name }”, but { $activity } is always “{ $verdict }”. Name it otherwise.
fault-oils-unread = { $activity } is never “{ $verdict }” in this protocol, so nobody reads these sentences. Remove them.
fault-empty = This must not be empty.
fault-twice = This is there twice.
fault-no-rules = It needs at least one rule.
fault-late-start = It starts on { $from }. Nothing is said about the days before.
fault-backwards = It must end after it starts. It starts on { $from } and ends on { $until }.
fault-gap = The one before ends on { $until }, this one starts on { $from }: nothing is said about the days between.
fault-overlap = The one before ends on { $until }, this one already starts on { $from }.
fault-after-endless = The one before has no end. Give it one.
fault-nothing-after = Nothing is said after { $until }. Leave the end of the last one empty.
fault-not-looser = “{ $now }” cannot follow “{ $before }”: rules only loosen from day to day.
fault-misplaced-range = A range means “ask first” between its two days. It must lead from something stricter to “fine”.
fault-two-clocks = All rules for { $activity } must count from the same session.
fault-elsewhere = { $activity } already has rules elsewhere in this protocol.
fault-holds-unspoken = The phase limits { $activity }, but no rule is about it.
fault-looser-than-phase = The phase “{ $phase }” keeps { $activity } at “{ $hold }” on these days.
fault-date = If a sign applies after a day, its sentence needs { "{date}" }. If it always applies, its sentence must not have it.
fault-fades-first = It fades before it starts.
fault-counts-from-one = Type 1 or more.
fault-days-order = List the days in order, each only once.
fault-hidden = It contains a character that cannot be seen. Type the sentence again.
fault-other = Something is wrong here: { $reason }.
