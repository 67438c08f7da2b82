# Bottles of pigment and boxes of needles, recalls, and what an inspector asks for.

section-stock = Stock
stock-tabs = Parts of the stock
stock-tab-stock = Bottles and needles
stock-tab-recall = Recall
stock-tab-inspection = Inspection
find-stock-recall = A notice from a maker or an agency: who to call
find-stock-inspection = Sessions with pigment and needle lots, for an inspector

# What a bottle or a box is.
stock-kind-pigment = Pigment
stock-kind-needle = Needles
stock-unnamed = Not named
# $title: "Kuro Sumi Espresso". $lot: "4411".
stock-lot = { $title }, lot { $lot }
stock-lot-alone = Lot { $lot }
# $title: "Kuro Sumi Espresso, lot 4411". $day: "Wed 31 Mar 2027".
stock-use-by = { $title }, use by { $day }
stock-shut = Not opened
stock-open-since = Open since { $opened }
stock-open-until = Open since { $opened }, good until { $until }
stock-finished-on = Finished on { $day }
stock-expiry = Use by { $day }
stock-from = From { $supplier }

# What may be wrong with it.
stock-expired = Expired: its use-by date was { $on }.
stock-open-too-long = Open too long: it was good until { $until }.
stock-expires-soon = Expires soon: use by { $on }.
stock-opens-later = Opened on { $on }, which is still to come. Check that date, or the computer’s clock.
# The same of what a session has. $what: "Pigment". $concern: one of those sentences.
stock-in-session = { $what }: { $concern }

# The list.
stock-what = What you have open and in the drawer. Sessions take brand, lot and date from here.
stock-add = Add bottle or box
stock-none = Nothing in stock yet
stock-none-then = Enter the bottles and needle boxes that are open now. A session then takes their lots with one press.
stock-none-fit = Nothing found
stock-none-fit-then = Check the spelling, or clear the search.
stock-find = Find by brand, shade, lot or supplier
stock-clear = Clear the search
stock-in-use = Open
stock-in-drawer = Not opened
stock-done = Finished
# $count: how many are finished.
stock-show-finished = { $count ->
    [one] Show 1 finished
   *[other] Show { $count } finished
}
stock-open = Open today
stock-finish = Finish
stock-another = Another of the same
stock-edit = Edit
stock-remove = Delete
# $title: "Kuro Sumi Espresso, lot 4411".
stock-opened = Opened today: { $title }
stock-finished = Finished: { $title }
stock-removed = Moved to the bin: { $title }
stock-saved = Saved: { $title }
stock-recall-one = Recall
stock-new = New bottle or box
stock-change = Edit bottle or box
stock-field-kind = What it holds
stock-field-brand = Brand or maker
stock-field-shade = Shade
stock-field-needle = Needle
stock-field-lot = Lot
stock-field-expiry = Use by
stock-field-expiry-hint = A month alone is read as its last day.
stock-field-opened = Opened on
stock-field-months = Months after opening
stock-field-months-hint = The number in the open jar, such as 12M.
stock-field-supplier = Supplier
stock-field-finished = Finished on
stock-field-note = Note
stock-missing = Enter a brand or a name.
stock-save = Save

# In a session.
stock-todays = Today’s bottles
stock-todays-hint = Fills in brand, lot and date of what is open
stock-choose = Choose what you used
stock-none-open = Nothing is open in stock.
stock-filled = Filled in: { $title }
treatment-needle-lot = Needle lot
treatment-needle-expiry = Needle use by

# A recall. $maybe and $sure: how many clients.
recall-lead = Find every client who was treated with a pigment or needle that was recalled.
recall-paste = Paste the notice
recall-notice = The notice
recall-paste-hint = Only what you have used or have in stock is looked for in it.
recall-pasted-none = None of your brands or lots is in this text. Search by hand to be sure.
recall-pasted-cut = The text is very long. Only its beginning was read.
recall-found = Yours in this notice
# $kind: "Pigment". $brand: "Scalpaink SC".
notice-brand = { $kind }: { $brand }
notice-lots = Lots of yours in the notice: { $lots }
notice-all-lots = It names no lot, so all lots are meant.
notice-other-lots = It names lots, but none as you wrote yours. Compare them by hand.
notice-maybe = May be meant
# Before what was found in a text, for who hears it.
notice-place = In the notice:
recall-search = Find clients
recall-brand = Brand or maker
recall-lots = Lots, separated by commas
recall-lots-hint = Leave it empty for all lots.
recall-others = List other lots of this brand too, as “may be”
recall-expires-from = Use by, from
recall-expires-until = Use by, until
recall-used-from = Sessions from
recall-used-until = Sessions until
recall-nothing = Enter a brand, a shade, a lot or a date.
recall-results = Who was treated with it
recall-counted = { $sure ->
    [0] { $maybe ->
        [0] No client was treated with it.
        [one] 1 client may have been treated with it.
       *[other] { $maybe } clients may have been treated with it.
    }
    [one] { $maybe ->
        [0] 1 client was treated with it.
        [one] 1 client was treated with it, and 1 more may have been.
       *[other] 1 client was treated with it, and { $maybe } more may have been.
    }
   *[other] { $maybe ->
        [0] { $sure } clients were treated with it.
        [one] { $sure } clients were treated with it, and 1 more may have been.
       *[other] { $sure } clients were treated with it, and { $maybe } more may have been.
    }
}
# $count: clients.
recall-ahead = { $count ->
    [one] 1 client has it noted for a session that is still to come.
   *[other] { $count } clients have it noted for sessions that are still to come.
}
# $count: sessions.
recall-unnoted = { $count ->
    [one] In 1 session nothing was noted, so it cannot be found here.
   *[other] In { $count } sessions nothing was noted, so they cannot be found here.
}
# $count: clients.
recall-in-bin = { $count ->
    [one] 1 more client is in the bin, or their session is. Put them back to see who.
   *[other] { $count } more clients are in the bin, or their sessions are. Put them back to see who.
}
# $what: "Kuro Sumi, lot 4411". $day: "Thu 19 Nov 2026".
recall-use = Session { $number }, { $day }: { $what }
# $what: that line. $why: why it is not sure.
recall-maybe = { $what } (may be: { $why })
recall-maybe-mark = May be
recall-no-phone = No phone number
recall-stock = Still in stock
recall-stock-none = Nothing of it is left in stock.
recall-print-list = Print call list
recall-save-list = Save call list
recall-print-letters = Print letters
recall-save-letters = Save letters
recall-hidden = The call list and the letters have names on them.
recall-doubt-brand-alike = The brand is written differently.
recall-doubt-brand-unnoted = No brand was noted.
recall-doubt-brand-other = The same lot, under another brand.
recall-doubt-name-alike = The shade is written differently.
recall-doubt-name-unnoted = No shade was noted.
recall-doubt-lot-alike = The lot is written differently.
recall-doubt-lot-unnoted = No lot was noted.
recall-doubt-lot-other = It is another lot.
recall-doubt-expiry-unnoted = No use-by date was noted.
recall-doubt-ahead = The session is still to come.
# The list of calls, on paper.
recall-list = Recall: call list
recall-list-of = Recalled: { $what }
recall-list-called = Called
recall-list-client = Client
recall-list-phone = Phone, email
recall-list-used = What was used
recall-list-when = Date, and what was said
file-call-list = Recall call list { $date }
file-recall-letters = Recall letters { $date }

# What an inspector asks for.
inspection-lead = The sessions between two dates: who worked, the protocol, and the lots of pigment and needles.
inspection-from = From
inspection-until = Until
inspection-hide = Numbers instead of names
inspection-hide-hint = A number stays the same for a client, and says nothing else of them.
inspection-print = Print
inspection-save-pdf = Save as PDF
inspection-save-csv = Save as CSV
inspection-order = The first day is after the last.
inspection-missing = Enter both days.
inspection-document = Sessions for inspection
inspection-title = Sessions from { $from } to { $until }
inspection-counted = { $count ->
    [0] No session ended on these days.
    [one] 1 session.
   *[other] { $count } sessions.
}
inspection-hidden = Clients are listed by number.
# $moment: "Sun 22 Nov 2026, 3:00 pm".
inspection-until-now = Up to { $moment }.
inspection-ended = Session ended
inspection-client = Client
inspection-artist = Artist
inspection-protocol = Aftercare
inspection-pigments = Pigment, lot, use by
inspection-forms = Forms signed
# $title: "Consent". $version: 2. $day: "Thu 3 Sep 2026".
inspection-form = { $title }, version { $version }, { $day }
inspection-needles = Needle, lot, use by
inspection-number = Client { $number }
# $client: the name, or "Client 7".
inspection-session = { $client }, session { $number }
inspection-saved = Sessions saved
file-inspection = Sessions { $from } to { $until }
