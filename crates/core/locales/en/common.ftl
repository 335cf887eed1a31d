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
# What the capacity charge goes by.
common-basis-three-days = The tier goes by the average of the month's three highest daily peaks: the highest hour on three different days.
common-basis-month = The tier goes by the month's highest hour.
common-basis-weeks = The tier goes by the five highest weekly peaks of the last twelve months, weighted by season.
common-basis-fuse = The tier goes by the size of the main fuse.
common-basis-power = The power charge goes by the month's highest hour.
common-basis-unknown = The grid company does not say what the tier goes by.
# The switch for VAT beside prices.
common-with-vat = With VAT
common-prices-with-vat = Prices include VAT.
common-prices-without-vat = Prices exclude VAT.
common-vat-exempt = There is no VAT on power and grid rent for households here.
# Hours and days of the clock.
common-hour = { $span }
common-hour-summer = { $span }, summer time
common-hour-winter = { $span }, winter time
common-clocks-back = The clocks went back: the hour from 02 to 03 is there twice, and the day has 25 hours.
common-clocks-forward = The clocks went forward: the day has 23 hours.
common-amounts-without-vat = The amounts are without VAT.
common-steering-prices = The prices come from a service that is made for steering power use, and are rounded. They are not what you are billed by.
# $place (number): 1 for the month's highest. $power: the power
common-peak = Peak { $place }
common-peak-spoken = peak { $place } of the month, { $power }
