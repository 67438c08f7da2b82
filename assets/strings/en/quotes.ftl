# Quotes and the studio's price table, as the artist sees them. What is printed stands in quote.ftl.

# What is said of each kind of record.
item-quote = Quote
count-quote = { $count ->
    [one] 1 quote
   *[other] { $count } quotes
}
brings-quote = { $count ->
    [0] no quotes
    [one] one quote
   *[other] { $count } quotes
}
kept-quote = Quotes

# The price table, in the settings.
part-prices = Price table
prices-classes = Hair loss
prices-work = Scars, density, sessions
prices-own = Surcharges and discounts
prices-own-hint = Lines of your own, such as a surcharge for old work or a discount. A discount begins with a minus. A line is kept once it has a name and an amount.
# $number: which line it is.
prices-own-name = Name of line { $number }
prices-own-amount = Amount of line { $number }
prices-own-add = Add a line
prices-own-remove = Remove line { $number }
prices-what = Used for quotes. Leave empty what you do not offer. A change does not alter quotes that were given.
# $currency: "CAD".
prices-in = Amounts in { $currency }.
prices-no-currency = No currency is set.
prices-set-currency = Set the currency
# $currency: of the amounts. $now: of the studio.
prices-other-currency = Some amounts were entered in { $currency }. Quotes are in { $now } and do not use them. Check each amount: changing one saves them all in { $now }.
import-prices = { $count ->
    [one] The price table becomes one with 1 price.
   *[other] The price table becomes one with { $count } prices.
}

# A client's quotes.
quotes = Quotes
quotes-none = No quotes yet.
quotes-empty-table = Your price table is empty. Fill it in once, and quotes start with your prices.
quotes-fill-in = Fill in the price table
new-quote = New quote
quote-change = Change quote
find-quote = Who is the quote for?
quote-open = Open
quote-print = Print
# $day: "Sun 22 Nov 2026". $total: "2800.00 CAD".
quote-row = { $day }: { $total }
# $day: "Sun 31 Jan 2027".
quote-row-until = Valid until { $day }
quote-row-expired = Expired { $day }
quote-saved = Quote saved
quote-changed = Quote changed
quote-removed = Quote moved to bin

# The form of a quote.
quote-facts = On file: { $facts }
quote-no-facts = Hair loss and scars are not on file yet.
quote-lines = Lines
# $number: which line it is.
quote-line-what = Line { $number }
quote-line-count = How many in line { $number }
quote-line-amount = Amount of line { $number }
quote-line-remove = Remove line { $number }
quote-field-what = What
quote-field-count = Count
quote-field-each = Amount each
quote-add = Add from the price table
quote-add-choose = Choose
quote-add-own = Add a line
# $item: "Norwood IV". $amount: "2800.00 CAD".
quote-add-item = { $item }: { $amount }
quote-field-sessions = Planned sessions
quote-field-valid-until = Valid until
quote-field-text = Note on the page
quote-sum = Total: { $total }
quote-hint = A discount begins with a minus. The page is printed in the client’s language; your own words stay as you type them.
quote-save = Save
quote-save-print = Save and print
file-quote = Quote { $date }
