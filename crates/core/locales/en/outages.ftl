outages-title = Operations
outages-detail-title = Power cut
outages-work-title = Planned work
outages-ongoing = Ongoing power cuts
outages-planned = Planned work near you
outages-count-none = None
outages-ongoing-none = No power cut is reported at the moment
outages-planned-none = No work is planned near you.
outages-own = Affects you
outages-area = Area
outages-places = Addresses
outages-postcodes = postcode { $codes }
outages-from = From
outages-to = To
outages-expected = Power expected back
outages-unknown-end = not known yet
outages-cause = Cause
outages-cause-unknown = not known yet
outages-affected = Customers affected
outages-span = from { $from } to { $to }
outages-span-open = from { $from }, end not known
outages-affected-count = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
outages-points = Your metering points
outages-updates = Updates
