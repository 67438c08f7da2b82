# The letter to a client who was treated with something that was recalled. It says what was used and
# whom to call. What to see a doctor for is the protocol's.

# The titles.
recall-letter-pigment = A pigment has been recalled
recall-letter-needle = Needles have been recalled
# $name: the client's.
recall-letter-pigment-sure = { $name }, a pigment that was used at your session has been recalled.
recall-letter-pigment-maybe = { $name }, a pigment that was used at your session may have been recalled. We cannot tell for sure.
recall-letter-needle-sure = { $name }, needles that were used at your session have been recalled.
recall-letter-needle-maybe = { $name }, needles that were used at your session may have been recalled. We cannot tell for sure.
recall-letter-used = What was used
# $title: brand and shade, or the needle. $lot: its batch number.
recall-letter-lot = { $title }, lot { $lot }
recall-letter-what = What to do
recall-letter-call = Please call us. We will tell you what we know about the recall.
recall-letter-keep = Keep this letter, and show it to any doctor who looks at your scalp.
