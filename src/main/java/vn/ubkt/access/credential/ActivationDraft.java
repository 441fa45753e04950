package vn.ubkt.access.credential;

/** What a person gives to set a password by a code. */
public class ActivationDraft {

    private String userName;
    private String firstHalf;
    private String secondHalf;
    private String password;
    private String repeated;

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getFirstHalf() {
        return firstHalf;
    }

    public void setFirstHalf(String firstHalf) {
        this.firstHalf = firstHalf;
    }

    public String getSecondHalf() {
        return secondHalf;
    }

    public void setSecondHalf(String secondHalf) {
        this.secondHalf = secondHalf;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
