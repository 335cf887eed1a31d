# What is the same around every screen: tabs and buttons.
shell-table = Show as a table
shell-chart = Show as a chart
shell-previous-period = Previous period
shell-next-period = Next period
shell-refresh = Refresh
shell-retry = Try again
shell-switch-point = Change metering point
shell-search = Search
shell-close = Close
shell-loading = Fetching
shell-details = Details
