package org.contrepartie.web.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintFilter;
import org.contrepartie.complaint.ComplaintRow;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.web.shared.Paging;
import org.contrepartie.web.shared.Rows;
import org.omnifaces.cdi.Param;

/** The complaints. What the list shows stands in its address, whole: the same address shows the same rows to the same role. */
@Named
@RequestScoped
public class ComplaintListView {

    private static final int SIZE = 25;

    @EJB
    private ComplaintService complaints;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private Complaint.Status status;

    @Inject
    @Param
    private Complaint.Channel channel;

    @Inject
    @Param
    private ComplaintFilter.Sort sort;

    @Inject
    @Param
    private Boolean desc;

    @Inject
    @Param
    private Integer page;

    private Rows<ComplaintRow> rows;

    private ComplaintFilter filter() {
        return new ComplaintFilter(q == null ? "" : q, status, channel, getSort(), isDescending());
    }

    public Rows<ComplaintRow> getRows() {
        if (rows == null) {
            ComplaintFilter filter = filter();
            rows = new Rows<>(
                    page, SIZE, complaints.count(filter), (first, size) -> complaints.list(filter, first, size));
        }
        return rows;
    }

    public Paging getPaging() {
        return getRows().paging();
    }

    /** The order; the newest first where none is asked for. */
    public ComplaintFilter.Sort getSort() {
        return sort == null ? ComplaintFilter.Sort.REFERENCE : sort;
    }

    public boolean isDescending() {
        return desc == null ? sort == null : desc;
    }

    /** Whether the list shows less than all. */
    public boolean isFiltered() {
        return q != null || status != null || channel != null;
    }

    public List<Complaint.Status> getStatuses() {
        return List.of(Complaint.Status.values());
    }

    public List<Complaint.Channel> getChannels() {
        return List.of(Complaint.Channel.values());
    }

    public String getQ() {
        return q;
    }

    public Complaint.Status getStatus() {
        return status;
    }

    public Complaint.Channel getChannel() {
        return channel;
    }
}
