# Forms: the studio's own texts, what a client has signed, and client mode.

item-signed-form = Signed form
count-signed-form = { $count ->
    [one] 1 signed form
   *[other] { $count } signed forms
}
brings-signed-form = { $count ->
    [0] no signed forms
    [one] one signed form
   *[other] { $count } signed forms
}
kept-signed-form = Signed forms
# $count: the studio's own texts of forms.
import-forms = { $count ->
    [one] One form of the studio is added.
   *[other] { $count } forms of the studio are added.
}

form-kind-consent = Consent
form-kind-photos = Photos
form-kind-health = Health
form-kind-aftercare = Aftercare
form-kind-other = Other

# The settings.
part-forms = Forms
forms-advice = The drafts below are a start, not legal advice. Have them read by your lawyer before you use them.
forms-own = Your forms
forms-own-none = No form yet. Make one of the drafts below yours, change it, and publish it.
forms-shipped = Drafts to start from
forms-shipped-mark = Have it read by your lawyer
# $sources: "derby.gov.uk; headways.ca".
forms-sources = Based on: { $sources }
forms-copy = Make it yours
forms-edit = Edit
forms-preview = Preview
forms-preview-page = The form on paper
forms-retire = Stop using it
forms-use-again = Use it again
forms-is-retired = Not in use
forms-has-draft = Changes not published
# $kind: "Consent". $language: "English". $version: 2.
forms-line = { $kind }. { $language }. Version { $version }.
forms-line-draft = { $kind }. { $language }. Not published yet.
forms-published = Published. Clients sign this version from now on.
forms-discarded = Draft discarded
forms-retired = No longer in use. Signed copies stay.
forms-used-again = In use again
forms-region = Region
forms-region-none = None
forms-region-hint = Your forms have a place for what this region asks for. Your lawyer should read that too.
forms-region-says = Your forms then say:
forms-region-facts = What we know of its rules:
# $text: what is asked. $source: where that was read.
forms-fact = { $text } Source: { $source }
minimum-age = Youngest age
minimum-age-hint = Worked out from the date of birth. Whoever is younger is marked in red. Leave it empty for no rule.
forms-pin = PIN for client mode
forms-pin-hint = Four to eight digits. You type it to take the screen back after a client has signed. Without one, you type your passphrase.
forms-pin-is-set = A PIN is set.
forms-pin-save = Save PIN
forms-pin-remove = Remove PIN
forms-pin-set = PIN saved
forms-pin-gone = PIN removed

# A form that is being written.
forms-draft = Edit form
forms-draft-title = Title
forms-draft-language = Language of this text
forms-draft-kind = What it is about
forms-draft-renew = Sign again after (months)
forms-draft-renew-hint = Leave it empty if it is valid until you publish a new version.
forms-draft-back = Back to the forms
forms-draft-publish = Publish
forms-draft-discard = Discard draft
forms-draft-region = The text for your region goes here.
forms-draft-add-heading = Add heading
forms-draft-add-text = Add paragraph
forms-draft-add-question = Add question
forms-draft-add-region = Add place for the region
# $place: 3.
forms-block = Block { $place }
forms-block-heading = Heading
forms-block-text = Paragraph
forms-block-question = Question
forms-block-region = Region
forms-block-up = Move up
forms-block-down = Move down
forms-block-remove = Remove
forms-question-answer = Answer
forms-answer-yes-no = Yes or no
forms-answer-agree = A box that must be ticked
forms-answer-text = In words
forms-question-required = Must be answered
forms-question-when = Asked
forms-question-always = Always
# $question: "Do you have diabetes?".
forms-question-if-yes = If “{ $question }” is yes
forms-question-if-no = If “{ $question }” is no
forms-question-health = In the client’s record
forms-question-no-health = Nothing
forms-fault-untitled = The form needs a title.
forms-fault-empty = This is empty.
forms-fault-no-blocks = The form is empty.
forms-fault-bad-id = This question is here twice. Remove one of the two and add it again.
forms-fault-bad-condition = This depends on a question that does not come before it, or is not a yes or no question.
forms-fault-bad-health = Another question already fills in this part of the client’s record, or this is not a yes or no question.
forms-fault-too-long = This is too long.

# A client's forms.
tab-forms = Forms
forms-none = No form in use
forms-none-then = Publish your forms in the settings. Then clients can sign them here.
forms-open-settings = Open the settings
forms-to-sign = Forms to sign
form-signed-title = Signed forms
forms-signed-none = Nothing signed yet.
forms-slow = Opening the forms
form-state-missing = Not signed yet
# $when: "Thu 3 Sep 2026, 4:00 pm". $version: 1.
form-state-signed = Signed on { $when }, version { $version }
form-state-newer = Version { $version } was signed on { $when }. There is a newer one.
form-state-old = Signed on { $when }. It is time to sign again.
form-mark-signed = Signed
form-mark-missing = Missing
form-mark-newer = Newer version
form-mark-old = Sign again
form-fill-in = Fill in now
form-print-blank = Print blank
form-attach = Attach scan
# $title: "Health questionnaire".
form-attach-title = Attach a scan of “{ $title }”
form-attach-what = A photo or PDF of the signed paper, up to 10 MB. It is kept encrypted with the client’s record.
form-attach-health = Nothing is read from the scan. Type the answers into the client’s details as well.
form-attach-version = Version at the foot of the paper
form-attach-day = Day it was signed
form-attach-file = Choose file
form-attached = Scan attached
# $name: "Anna Meyer".
form-signed-line = Version { $version }. Signed by { $name } on { $when }.
form-scanned-line = Version { $version }. Signed on paper on { $day }.
form-withdrawn = Withdrawn on { $day }
form-withdrawn-because = Withdrawn on { $day }: { $reason }
form-digest = SHA-256 of the file
form-show = Show
form-save-file = Save file
form-withdraw = Withdraw
form-withdraw-title = Withdraw “{ $title }”
form-withdraw-what = The signed form stays in the record, marked as withdrawn. From now on it counts as missing.
form-withdraw-reason = Reason (may stay empty)
form-is-withdrawn = Withdrawn
form-saved = File saved
form-unfinished = “{ $title }” was begun on { $when } and is not signed. The answers are kept.
form-go-on = Go on
form-discard = Discard answers
form-discarded = Answers discarded
form-picture = Picture
form-scan-picture = The signed paper

# On the day of a session.
# $kind: "consent" or "health". $state: "missing", "newer" or "old".
form-due-sign = { $kind ->
    [consent] { $state ->
        [newer] New consent to sign
        [old] Consent to sign again
       *[missing] Consent not signed
    }
   *[health] { $state ->
        [newer] New health form to sign
        [old] Health form to sign again
       *[missing] Health form not signed
    }
}
# $day: "Thu 3 Sep 2026".
form-due-ask = Ask about health, last on { $day }
form-due-ask-first = Ask about health

# Health.
health-not-asked = Not asked
health-no = No
health-yes = Yes
# $question: "Diabetes".
health-answer = { $question }: answer
health-asked = Asked on { $day }
health-never-asked = Nobody has asked about health yet.
# $day: "Thu 3 Sep 2026".
health-unchanged = Nothing changed since { $day }?
health-unchanged-yes = Nothing changed
health-unchanged-no = Something changed
health-confirmed-today = Confirmed today that nothing has changed.
health-asked-today = Answered today.
matter-too-young = { $age } years old. You treat from { $least }.
matter-more = { $question }: { $text }
matter-age-unknown = Date of birth not known. You treat from { $least }.
matters = Before all else

# Client mode.
client-mode-artist = For the artist
client-mode-leave = Take the screen back
client-mode-pin = PIN
client-mode-passphrase = Passphrase
client-mode-open = Open
client-mode-back = Back to the form
client-mode-unsigned = The form is not signed. The answers are kept.
client-mode-sample = These are sample clients, without a passphrase of yours. Type anything to take the screen back.
client-mode-by-passphrase = Use the passphrase
client-mode-by-pin = Use the PIN
client-mode-begin = Hand over the screen
client-mode-begin-what = The form fills the screen, and nothing else of this app can be reached. You take it back with your PIN or passphrase. Other programs on this computer can still be opened.
client-mode-unsaved = Your last words could not be saved, so the screen was not handed over.
client-mode-unsaved-then = Copy them if you can, or free up space on the disk. Then hand over the screen again.
client-mode-slow = Opening the form
