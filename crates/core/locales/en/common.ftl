common-updated = Last updated { $day } { $time }
common-never-updated = Not updated yet
common-nothing-fetched = No figures have been fetched yet. Refresh when you are online.
common-fetching = Older figures are still being fetched.
common-support = Electricity support
common-norgespris = Norgespris
common-tier = Tier { $number }
common-and-above = { $border } and above
common-without-vat = { $amount } excl. VAT
# What stands in the place of a value, and marks beside one.
common-missing = missing
common-pending = not here yet
common-outside = not your contract
common-partial = partly missing
common-so-far = so far
common-estimated = estimated
common-highest = highest
